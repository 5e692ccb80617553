import { describe, expect, it } from "vitest";
import { labels, startDigest, textOf } from "./digest-bot.ts";

describe("/reglages", () => {
  it("shows language, digest and follows, each changed in place by buttons", async () => {
    const { api } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    const panel = await chat.ask("/reglages");
    expect(textOf(panel)).toBe(
      "Réglages\n\nLangue : celle de votre application\nDigest : non\nSuivis : aucun",
    );
    expect(labels(panel)).toEqual(["Langue", "Digest", "Suivis"]);
    const digest = (await anna.click(panel, "Digest")).message ?? panel;
    await anna.click(digest, "Recevoir");
    await anna.click(digest, "Réglages");
    await chat.ask("/suivre jumelage, -football");
    const follows = (await anna.click(panel, "Suivis")).message ?? panel;
    expect(textOf(follows)).toMatch(/^Vous suivez : « jumelage »/);
    const { message } = await anna.click(follows, "Réglages");
    expect(textOf(message)).toBe(
      "Réglages\n\nLangue : celle de votre application\n" +
        "Digest : chaque jour à 07:30 (Asia/Ho_Chi_Minh)\nSuivis : « jumelage »\nÉcartés : « football »",
    );
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(5);
    expect(api.violations).toEqual([]);
  });

  it("speaks the language that is chosen from that press on, and so do the digests", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    const panel = await chat.ask("/digest 7h30 Paris");
    await anna.click(panel, "Réglages");
    const languages = (await anna.click(panel, "Langue")).message ?? panel;
    expect(labels(languages)).toEqual([
      "Français",
      "English",
      "Tiếng Việt",
      "✓ Comme mon application",
      "Réglages",
    ]);
    const english = (await anna.click(languages, "English")).message ?? panel;
    expect(textOf(english)).toMatch(/^Settings\n\nLanguage: English\nDigest: every day at 07:30/);
    expect(textOf(await chat.ask("/digest"))).toMatch(/^You get the digest/);
    const place = { chat: anna.id, topic: null };
    expect(await state.subscriptions.get(place)).toMatchObject({ language: "en" });
    expect(textOf(await chat.ask("/vieprivee"))).toContain("the language: English");

    const again = (await anna.click(english, "Language")).message ?? panel;
    expect(labels(again)).toContain("✓ English");
    const client = (await anna.click(again, "As in my app")).message;
    expect(textOf(client)).toMatch(/^Réglages\n\nLangue : celle de votre application/);
    expect(await state.subscriptions.get(place)).toMatchObject({ language: "fr" });
    expect(await state.settings.language(anna.id)).toBeNull();
    expect(api.violations).toEqual([]);
  });

  it("of a group are its admins', and its language goes before that of its members", async () => {
    const { api, state } = await startDigest();
    const [anna, bao] = [api.user(), api.user({ language_code: "en" })];
    const group = api.group({ owner: anna, members: [bao], type: "forum", topics: ["Ports"] });
    await anna.in(group, "Ports").ask("/digest oui");
    const panel = await bao.in(group).ask("/settings");
    expect(textOf(panel)).toBe(
      "Settings of this group\n\nLanguage: that of everyone’s app\nDigest: no\nFollows: none",
    );
    expect((await bao.click(panel, "Language")).text).toBe("Only admins decide on this here.");
    const languages = (await anna.click(panel, "Language")).message ?? panel;
    const { message } = await anna.click(languages, "Tiếng Việt");
    expect(textOf(message)).toMatch(/^Cài đặt của nhóm này\n\nNgôn ngữ: tiếng Việt/);
    expect(textOf(await bao.in(group).ask("/digest"))).toMatch(/^Nhóm này không nhận bản tin/);
    expect(await state.subscriptions.get({ chat: group.id, topic: group.topic("Ports") })).toMatchObject({
      language: "vi",
    });
    expect(textOf(await bao.privateChat().ask("/digest"))).toMatch(/^You do not get the digest/);
    expect(api.violations).toEqual([]);
  });

  it("of a person hold in groups that have chosen nothing", async () => {
    const { api, state } = await startDigest();
    const anna = api.user();
    const group = api.group({ owner: anna });
    await state.settings.chooseLanguage(anna.id, "vi");
    expect(textOf(await anna.in(group).ask("/reglages"))).toMatch(/^Cài đặt của nhóm này/);
  });
});

describe("a button", () => {
  it("under a message that was deleted brings what it would have shown there", async () => {
    const { api } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    const panel = await chat.ask("/reglages");
    api.slow(200, { methods: ["answerCallbackQuery"] });
    const press = anna.click(panel, "Digest");
    chat.delete(panel);
    const { sent, message } = await press;
    expect([message, textOf(sent[0]).split("\n")[0]]).toEqual([undefined, "Vous ne recevez pas le digest."]);
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(1);
  });
});

describe("privacy", () => {
  it("lists each thing that is kept by name, and deletes all of it at once", async () => {
    const { api, state, clock } = await startDigest();
    const anna = api.user();
    const chat = anna.privateChat();
    expect(textOf(await chat.ask("/vieprivee"))).toContain("Rien d’autre n’est enregistré à votre sujet.");
    await chat.ask("/digest 7h30 Paris");
    await chat.ask("/suivre jumelage, Tô Lâm, -football");
    await state.settings.chooseLanguage(anna.id, "fr");
    const claim = { place: { chat: anna.id, topic: null }, day: "2026-07-10", holder: "test" };
    await state.deliveries.claim(claim, clock.now);
    await state.deliveries.markSent(claim, { now: clock.now, since: clock.now, documents: ["a", "b"] });
    expect(textOf(await chat.ask("/vieprivee"))).toContain(
      [
        "À votre demande, jusqu’à ce que vous l’effaciez :",
        "• le digest, chaque jour à 07:30 (Europe/Paris)",
        "• suivi : « jumelage »",
        "• suivi : « Tô Lâm »",
        "• écarté : « football »",
        "• la langue : français",
        "• les jours des digests envoyés, sans leur texte : 1",
        "• les articles qu’ils ont montrés, pour ne pas les répéter : 2",
      ].join("\n"),
    );
    expect(textOf(await chat.ask("/effacer"))).toMatch(/^C’est effacé/);
    expect(await state.privacy.everythingOf(anna.id)).toEqual({
      subscriptions: [],
      follows: [],
      language: null,
      deliveries: 0,
      shown: 0,
    });
    expect(textOf(await chat.ask("/vieprivee"))).toContain("Rien d’autre n’est enregistré à votre sujet.");
    expect(api.violations).toEqual([]);
  });

  it("in a group tells what the group keeps, and nobody's own follows; members delete their own alone", async () => {
    const { api, state } = await startDigest();
    const [anna, bao] = [api.user(), api.user()];
    const group = api.group({ owner: anna, members: [bao], type: "forum", topics: ["Ports"] });
    await bao.privateChat().ask("/suivre secret");
    await anna.in(group, "Ports").ask("/digest oui");
    await anna.in(group, "Ports").ask("/suivre quai");
    const said = textOf(await bao.in(group).ask("/vieprivee"));
    expect(said).toContain(
      [
        "Pour ce groupe, à la demande de ses admins :",
        "• le digest d’un sujet, chaque jour à 07:30 (Asia/Ho_Chi_Minh)",
        "• suivi dans un sujet : « quai »",
        "Ce qui est enregistré pour vous seul ne se lit qu’en privé : demandez-le-moi là.",
      ].join("\n"),
    );
    expect(said).not.toContain("secret");
    await bao.in(group).ask("/effacer");
    expect((await state.privacy.everythingOf(bao.id)).follows).toEqual([]);
    expect((await state.privacy.everythingOf(group.id)).subscriptions).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });
});
