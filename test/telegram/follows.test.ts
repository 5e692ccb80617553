import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFollows } from "../../src/telegram/features/follows-read.ts";
import { buttonsOf } from "../support/bot-api/index.ts";
import { labels, startDigest, textOf } from "./digest-bot.ts";

describe("what is typed after /suivre", () => {
  it.each([
    ["jumelage", "follow", "jumelage", "jumelage"],
    ["  Tô  Lâm ", "follow", "Tô Lâm", "to lam"],
    ["Hà Nội", "follow", "Hà Nội", "hanoi"],
    ["HANOI", "follow", "HANOI", "hanoi"],
    ["« jumelage »", "follow", "jumelage", "jumelage"],
    ["“Hô Chi Minh-Ville”.", "follow", "Hô Chi Minh-Ville", "hcmv"],
    ["-football", "mute", "football", "football"],
    ["– le football", "mute", "le football", "le football"],
    ["Etats-Unis", "follow", "Etats-Unis", "etatsunis"],
    ["(a+)+$|.*riz", "follow", "(a+)+$|.*riz", "a riz"],
  ])("« %s » is to %s « %s »", (typed, kind, text, key) => {
    expect(readFollows(typed)).toEqual([{ kind: "wanted", wanted: { kind, text, key } }]);
  });

  it("may be several, with commas or line breaks between them", () => {
    const read = readFollows("jumelage, -football ;\nTô Lâm,,\n");
    expect(read.map((one) => one.kind === "wanted" && `${one.wanted.kind} ${one.wanted.text}`)).toEqual([
      "follow jumelage",
      "mute football",
      "follow Tô Lâm",
    ]);
  });

  it.each([
    ["le", "wordless"],
    ["?", "wordless"],
    ["-", "wordless"],
    ["🎉", "wordless"],
    ["-à la", "wordless"],
    ["riz ".repeat(16), "too-long"],
  ])("« %s » is %s", (typed, kind) => {
    expect(readFollows(typed)).toMatchObject([{ kind }]);
  });

  it("is any text at all, read without a fault", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const wanted = readFollows(text).flatMap((one) => (one.kind === "wanted" ? one.wanted : []));
        expect(wanted.filter(({ text: word, key }) => word.length > 60 || key === "")).toEqual([]);
      }),
    );
  });
});

describe("/suivre", () => {
  it("alone says how it is done, then lists what is followed and muted with a button to end each", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    expect(textOf(await chat.ask("/suivre"))).toBe(
      "Rien n’est suivi ici pour l’instant.\n" +
        "/suivre jumelage met ce qui en parle en tête du digest ; /suivre -football en écarte ce qui en parle.\n\n" +
        "Les suivis valent pour le digest, qui n’est pas encore demandé ici.",
    );
    await chat.ask("/digest oui");
    expect(textOf(await chat.ask("/suivre jumelage")).split("\n")[0]).toBe(
      "C’est noté, suivi : « jumelage »",
    );
    expect(textOf(await chat.ask("/suivre -football")).split("\n")[0]).toBe(
      "C’est noté, écarté : « football »",
    );
    await chat.ask("/follow Tô Lâm");
    const list = await chat.ask("/suivre");
    expect(textOf(list)).toBe(
      "Vous suivez : « jumelage », « Tô Lâm »\nVous écartez : « football »\nTouchez un mot pour y mettre fin.",
    );
    expect(labels(list)).toEqual(["jumelage", "-football", "Tô Lâm", "Réglages"]);
    const pressed = await anna.click(list, "-football");
    expect(pressed.text?.replaceAll("\u00A0", " ")).toBe("« football » : c’est fini.");
    expect(labels(pressed.message)).toEqual(["jumelage", "Tô Lâm", "Réglages"]);
    expect((await state.follows.list({ chat: anna.id, topic: null })).map(({ text }) => text)).toEqual([
      "jumelage",
      "Tô Lâm",
    ]);
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });

  it("says kindly what is there already, what becomes another kind, and what is no subject", async () => {
    const { api } = await startDigest();
    const chat = api.user().privateChat();
    await chat.ask("/suivre Hanoi, jumelage");
    const answer = textOf(await chat.ask(`/suivre Hà Nội, -Jumelage, le, ${"riz ".repeat(30)}, Séoul`));
    expect(answer.split("\n").slice(0, 5)).toEqual([
      "Déjà suivi : « Hà Nội »",
      "C’est noté, écarté et non plus suivi : « Jumelage »",
      "Il me faut un mot ou un nom qui dise un sujet, et non : « le »",
      expect.stringMatching(
        /^Un mot, un nom ou une expression a 60 signes au plus ; trop long : « riz riz .*… »$/,
      ),
      "C’est noté, suivi : « Séoul »",
    ]);
    expect(answer).toContain("Vous suivez : « Hanoi », « Séoul »\nVous écartez : « Jumelage »");
    expect(textOf(await chat.ask("/suivre jumelage"))).toMatch(/^C’est noté, suivi et non plus écarté/);
    expect(textOf(await chat.ask("/suivre -Fleuve Rouge"))).toMatch(/^C’est noté, écarté/);
    expect(textOf(await chat.ask("/suivre -fleuve rouge"))).toMatch(/^Déjà écarté/);
    expect(api.violations).toEqual([]);
  });

  it("has room for fifty, of any length, on one list", async () => {
    const { api } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    const words = Array.from({ length: 60 }, (_, at) => `${"mot".repeat(17)} ${at}`);
    const answer = await chat.ask(`/suivre ${words.join(",")}`);
    await api.settled();
    const list = (await chat.ask("/suivre 51e mot")) ?? answer;
    expect(textOf(list).split("\n")[0]).toBe(
      "Il y a place pour 50 mots ; mettez fin à l’un d’eux avant d’ajouter : « 51e mot »",
    );
    expect(buttonsOf(list)).toHaveLength(52);
    expect((await anna.click(list, 3)).message).toMatchObject({
      text: expect.stringContaining("Vous suivez"),
    });
    expect(api.violations).toEqual([]);
  });

  it("ends nothing twice: an old button says so, and shows what holds", async () => {
    const { api } = await startDigest();
    const anna = api.user({ language_code: "en" });
    const chat = anna.privateChat();
    const old = await chat.ask("/follow rice, Hue");
    await anna.click(await chat.ask("/follow"), "rice");
    const pressed = await anna.click(old, "rice");
    expect(pressed.text).toBe("It was ended already.");
    expect(textOf(pressed.message)).toMatch(/^You follow: “Hue”\n/);
    expect(api.violations).toEqual([]);
  });

  it("in a group is decided by admins, for the group or a topic of it", async () => {
    const { api, state } = await startDigest();
    const [anna, bao] = [api.user(), api.user()];
    const group = api.group({ owner: anna, members: [bao], type: "forum", topics: ["Ports"] });
    expect(textOf(await bao.in(group, "Ports").ask("/suivre quai"))).toBe(
      "Seuls les admins en décident ici.",
    );
    const list = await anna.in(group, "Ports").ask("/suivre quai");
    expect(textOf(list)).toContain("Ce sujet suit : « quai »");
    expect((await bao.click(list, "quai")).text).toBe("Seuls les admins en décident ici.");
    expect(await state.follows.list({ chat: group.id, topic: group.topic("Ports") })).toHaveLength(1);
    expect(textOf(await bao.in(group).ask("/suivre"))).toMatch(/^Rien n’est suivi ici/);
    expect(api.violations).toEqual([]);
  });

  it("takes what is hostile as words", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    await chat.ask("/suivre (a+)+$, ^.*riz, \u202Efleur\u2066, <b>thé</b>, %riz%");
    expect((await state.follows.list({ chat: anna.id, topic: null })).map(({ key }) => key)).toEqual([
      "riz",
      "fleur",
      "b the b",
    ]);
    expect(api.violations).toEqual([]);
  });
});
