import { describe, expect, it } from "vitest";
import { followedBy, isFollowable } from "../../../src/digest/interests/follows.ts";
import { documentOf } from "../articles.ts";

const TITLE = "Une rencontre au bord de la rivière";
const articleWith = (sentence: string) =>
  documentOf(`${TITLE}\n\nHanoi (VNA) – Les délégués se sont réunis hier matin. ${sentence}\n`);

describe("what is followed", () => {
  it.each([
    ["jumelage", "Les deux villes sont jumelées depuis vingt ans."],
    ["jumelages", "Un accord de jumelage a été signé."],
    ["Jumeler", "JUMELAGE ET AMITIÉ AU PROGRAMME."],
    ["Hanoï", "La délégation est venue de Hà Nội."],
    ["hà nội", "La délégation est venue de Hanoi."],
    ["HCMV", "La délégation est venue de Saigon."],
    ["Saïgon", "La délégation est venue de Hô Chi Minh-Ville."],
    ["Ho Chi Minh City", "La délégation est venue de HCMV."],
    ["Hô Chi Minh", "Le mausolée du Président Hô Chi Minh est ouvert."],
    ["nations unies", "L’ONU y prend part."],
    ["fête du Têt", "La fête de ce Têt sera belle."],
    ["festival de Huê", "Le Festival de Hué attire la foule."],
    ["Corée", "Des entreprises sud-coréennes y prennent part."],
    ["Corée", "La République de Corée y prend part."],
    ["corée", "La Corée du Sud y prend part."],
    ["Laos", "Le Laos y prend part."],
    ["5G", "La 5G arrive."],
    ["Covid-19", "La COVID-19 recule."],
  ])("« %s » is found in « %s »", async (follow, sentence) => {
    const document = await articleWith(sentence);
    expect(followedBy(document, [follow])).toEqual([
      {
        follow,
        sentence: document.sentences.findIndex(({ display }) => display === sentence),
        isCentral: true,
      },
    ]);
  });

  it.each([
    ["Hô Chi Minh", "La délégation est venue de Hô Chi Minh-Ville."],
    ["Hô Chi Minh", "La délégation est venue de Saigon."],
    ["HCMV", "Le mausolée du Président Hô Chi Minh est ouvert."],
    ["Laos", "La province de Lao Cai y prend part."],
    ["Laos", "Lao Cai y prend part."],
    ["port", "Ils ont porté plainte et pris la porte."],
    ["fête du Têt", "Le Têt sera une fête."],
    ["du", "Le maire du village est venu."],
    ["", "Le maire du village est venu."],
  ])("« %s » is not found in « %s »", async (follow, sentence) => {
    expect(followedBy(await articleWith(sentence), [follow])).toEqual([]);
  });

  it.each([
    [
      "the lead before the body and the title",
      "La soie",
      ["soie", "Hoi An montre sa soie"],
      "Hoi An montre sa soie en mai.",
    ],
    ["the body before the title", "Le riz", ["riz", "x"], "Le riz y pousse."],
    ["the title where nothing else speaks of it", "Le thé", ["thé", "x"], "Le thé"],
  ])("is best said by %s", async (_, title, [follow = "", lead = ""], expected) => {
    const text = `${title}\n\n${lead} en mai.\n\nHoi An (VNA) – Les ateliers sont ouverts. Le riz y pousse. La soie y est tissée. -VNA\n`;
    const document = await documentOf(text);
    const [followed] = followedBy(document, [follow]);
    expect(document.sentences[followed?.sentence ?? -1]?.display).toBe(expected);
  });

  it("is said in passing where neither the title nor the opening speaks of it", async () => {
    const text =
      "Hoi An ouvre ses ateliers\n\nHoi An (VNA) – Les ateliers sont ouverts au public.\n\nLa soie y est tissée. -VNA\n";
    expect(
      followedBy(await documentOf(text), ["soie", "ateliers"]).map(({ isCentral }) => isCentral),
    ).toEqual([false, true]);
  });

  it("comes in the order of the follows, each once", async () => {
    const document = await articleWith("Le riz et la soie de Hoi An, le riz surtout.");
    expect(followedBy(document, ["soie", "thé", "riz"]).map(({ follow }) => follow)).toEqual(["soie", "riz"]);
  });

  it("can be any text with a word of content", () => {
    expect(["jumelage", "Hà Nội", "5G"].map(isFollowable)).toEqual([true, true, true]);
    expect(["", "  ", "de la", "?!", "à"].map(isFollowable)).toEqual([false, false, false, false, false]);
  });
});
