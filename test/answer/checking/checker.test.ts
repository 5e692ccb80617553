import { describe, expect, it } from "vitest";
import { SAMPLE_FILES } from "../../support/archives.ts";
import { checkerOf, judgementOf } from "./archives.ts";

const FILES = {
  ...SAMPLE_FILES,
  "003_colle.txt": `Deux villes se parlent

Hanoi (VNA) – Les maires se sont réunis pourdiscuter de la coopération future entre les deux villes. Quelque 1.500 habitants de la villechinoise sont venus le 3 mai.
`,
};

const QUAY = "Le nouveau quai du port de Haiphong mesure 750 mètres et peut recevoir deux navires à la fois.";
const SHIPS = "Le directeur du port, Tran Van Long, attend 150 navires par mois.";
const RICE = "Les exportateurs vendent surtout aux Philippines et en Indonésie.";

describe("a text whose words are the archive's", () => {
  it.each([
    QUAY,
    QUAY.toUpperCase(),
    "le directeur du port tran van long attend 150 navires par mois",
    SHIPS.normalize("NFD"),
    `“${SHIPS}”`,
    SHIPS.replaceAll(" ", "\u00A0"),
    SHIPS.replaceAll(" ", "  \n"),
    SHIPS.replaceAll(" ", ""),
    "Le directeur duport, Tran VanLong, at tend 150 navires par mois",
    "Le prix du riz a augmenté de 5.76%",
    "Selon lui, le quai a ete retarde a cause des typhons",
    "réunis pour discuter de la coopération future",
    "réunis pourdiscuter de la coopération",
    "discuter de la coopération future",
    "Quelque 1500 habitants de la ville chinoise",
    "Quelque 1 500 habitants de la villechinoise sont venus",
    `${SHIPS} Selon lui, le quai a été retardé à cause des typhons.`,
    "Les travaux ont coûté 36 millions de dollars.\n\nEt après ?\n\nLe directeur du port",
    "… mesure 750 mètres et peut recevoir…",
    "[...] peut recevoir deux navires à la fois.",
    "Le directeur du port, Tran Van Long, attend 150 nav…",
    "…cteur du port, Tran Van Long, attend 150 navires",
    "Les agriculteurs de Cân Tho ont récolté 1,2 million",
    "Le directeur du port […] attend 150 navires par mois.",
    "La ville attend des visiteurs de tout le delta pour son festival",
    "nouveau quai",
    `${SHIPS} https://t.me/vietnam/12 @vietnam`,
  ])("is exact: %j", async (text) => {
    expect((await judgementOf(await checkerOf(FILES), text)).verdict).toBe("exact");
  });
});

describe("a text in which something was changed", () => {
  it.each([
    ["another number", SHIPS.replace("150", "170"), ["150>170"]],
    ["another name", SHIPS.replace("Long", "Hai"), ["Long>Hai"]],
    ["a denial", QUAY.replace("peut recevoir", "ne peut pas recevoir"), [">ne", ">pas"]],
    ["a word less", QUAY.replace("nouveau ", ""), ["nouveau>"]],
    [
      "other words at its ends",
      RICE.replace("Les", "Nos").replace("Indonésie", "Chine"),
      ["Les>Nos", "Indonésie>Chine"],
    ],
    ["another unit", "Le prix du riz a augmenté de 5,76 €.", ["%>€"]],
    ["a number of tenths", "Le prix du riz a augmenté de 57,6 %", ["5,76>57,6"]],
    [
      "glued words and a change",
      "reunispourdiscuter de la coopération passée entre les deux villes",
      ["future>passée"],
    ],
    ["a plural", SHIPS.replace("navires", "navire"), ["navires>navire"]],
  ])("(%s) is altered, word by word", async (_, text, changes) => {
    const judgement = await judgementOf(await checkerOf(FILES), text);
    if (judgement.verdict !== "altered") throw new Error(judgement.verdict);
    const changed = judgement.difference.filter(({ kind }) => kind !== "kept");
    expect(changed.map(({ archived, given }) => `${archived}>${given}`)).toEqual(changes);
  });
});

describe("a text that is not the archive's", () => {
  it.each([
    ["absent", "Le président a inauguré une nouvelle bibliothèque dans le sud du pays."],
    ["absent", "Le directeur du musée attend beaucoup de visiteurs cet été."],
    ["short", "un quai ancien"],
    ["short", "Bonjour"],
  ])("is %s: %j", async (verdict, text) => {
    expect(await judgementOf(await checkerOf(FILES), text)).toEqual({ verdict });
  });

  it.each(["", " \n", "… !", "🙂"])("has no words: %j", async (text) => {
    expect(await (await checkerOf(FILES)).check(text)).toEqual({ kind: "wordless" });
  });

  it("is absent from an empty archive, too", async () => {
    expect(await judgementOf(await checkerOf({}), QUAY)).toEqual({ verdict: "absent" });
  });
});

describe("a text of several sentences", () => {
  it("is judged sentence by sentence where they fare differently", async () => {
    const text = `${SHIPS} Le maire a promis un pont de cristal aux habitants. ${RICE.replace("surtout", "rarement")}`;
    const check = await (await checkerOf(FILES)).check(text);
    if (check.kind !== "parts") throw new Error(check.kind);
    expect(check.parts.map((part) => part.judgement.verdict)).toEqual(["exact", "absent", "altered"]);
    expect(check.parts[0]?.text).toBe(SHIPS);
  });

  it("is one passage where all of it is altered, or absent", async () => {
    const checker = await checkerOf(FILES);
    const altered = `${SHIPS.replace("150", "15")} Selon lui, le quai a été achevé à cause des typhons.`;
    expect((await judgementOf(checker, altered)).verdict).toBe("altered");
    const absent = "Il pleut beaucoup sur la colline. Les enfants dorment encore dans la maison.";
    expect((await judgementOf(checker, absent)).verdict).toBe("absent");
  });
});
