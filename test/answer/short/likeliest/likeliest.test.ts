import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInquiry } from "../../../../src/answer/short/inquiry.ts";
import { candidatesIn } from "../../../../src/answer/short/likeliest/candidates.ts";
import { CLUES, cluesOf } from "../../../../src/answer/short/likeliest/clues.ts";
import { likeliestIn, saidOf } from "../../../../src/answer/short/likeliest/likeliest.ts";
import { evidenceOf } from "../evidence-of.ts";

function found(question: string, sentence: string): string[] {
  return candidatesIn(readInquiry(question), sentence).map(({ start, end }) => sentence.slice(start, end));
}

describe("candidates", () => {
  it.each([
    [
      "Sur quel quai le bac accoste-t-il ?",
      "Le bac accoste au quai de Ninh Kiêu, à Cân Tho.",
      ["quai de Ninh Kiêu"],
    ],
    [
      "Quel botaniste a décrit la fleur ?",
      "La fleur a été décrite par le botaniste Lê Van Hai.",
      ["Lê Van Hai"],
    ],
    [
      "Où le phare se dresse-t-il ?",
      "Le phare se dresse à Ke Ga, dans le district de Ham Thuân Nam.",
      ["Ke Ga"],
    ],
    [
      "Où garde-t-on les barques ?",
      "On garde les barques dans un ancien entrepôt de sel.",
      ["ancien entrepôt de sel"],
    ],
    [
      "Combien de ruches y a-t-il ?",
      "Le rucher compte 48 ruches et donne 900 kg de miel.",
      ["48 ruches", "900 kg"],
    ],
    [
      "Où le chalutier a-t-il coulé ?",
      "Le chalutier a coulé à 34 milles de l’île de Ly Son.",
      ["à 34 milles de l’île de Ly Son"],
    ],
    ["Où ont été conduits les blessés ?", "Les blessés ont été évacués vers l’hôpital 108.", ["hôpital 108"]],
    [
      "Où s'est produit l'accident ?",
      "L’accident s’est produit au kilomètre 1.456 de la nationale 1A.",
      ["kilomètre 1.456 de la nationale 1A"],
    ],
    ["Où a-t-il étudié ?", "Il a étudié à l’École polytechnique de Paris.", ["École polytechnique de Paris"]],
    ["Où sont partis les longanes ?", "Les longanes sont partis à destination d’Osaka.", ["Osaka"]],
    ["Jusqu'où est allée la tortue ?", "La tortue a nagé jusqu’aux eaux philippines.", ["eaux philippines"]],
    [
      "Où se trouve la place ?",
      "La place se trouve à l’angle des rues Saint-Denis et Jarry.",
      ["l’angle des rues Saint-Denis et Jarry"],
    ],
    [
      "Dans quel arrondissement de Paris la boutique a-t-elle ouvert ?",
      "La boutique a ouvert dans le 3e arrondissement de Paris.",
      ["3e arrondissement de Paris"],
    ],
    ["Qui a peint la fresque ?", "M. Pham Duy a peint la fresque avec Mai Lan.", ["Pham Duy", "Mai Lan"]],
  ])("of « %s » are all that may be asked for", (question, sentence, expected) => {
    expect(found(question, sentence)).toEqual(expected);
  });

  it.each([
    [
      "what the question names itself",
      "Où la ville de Huê a-t-elle ouvert son parc ?",
      "Huê a ouvert son parc à Huê.",
    ],
    ["the number that it is asked with", "Combien coûtent les 300 arbres ?", "Les 300 arbres sont plantés."],
    [
      "anything for a reason",
      "Pourquoi le pont a-t-il fermé ?",
      "Le pont de Vinh a fermé à Vinh pour 3 mois.",
    ],
    [
      "where somebody was who tells of it",
      "Où le cyclone a-t-il fait le plus de morts ?",
      "De passage à Tuyên Quang, le ministre a parlé du cyclone.",
    ],
    [
      "a place of another kind",
      "Dans quel musée se trouve le tambour ?",
      "Le tambour a été exhumé dans une rizière de Phu Xuyên.",
    ],
    [
      "a name for what no name tells",
      "De quelle couleur est la grenouille ?",
      "La grenouille a été nommée par le professeur Hoàng Quang.",
    ],
    ["a noun without a name", "Sur quel quai accoste-t-il ?", "Le bac accoste au quai."],
  ])("are not %s", (_, question, sentence) => {
    expect(found(question, sentence)).toEqual([]);
  });

  it("never lie over each other, and lie within the text", () => {
    const words = fc.constantFrom(
      "à",
      "Huê",
      "le",
      "pont",
      "de",
      "48",
      "tonnes",
      "Lê Van Hai",
      ",",
      "dans",
      "M.",
      "2019",
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 14 }),
        fc.constantFrom("Qui ?", "Où est-ce ?", "Combien ?"),
        (some, question) => {
          const text = some.join(" ");
          const spans = candidatesIn(readInquiry(question), text);
          for (const [at, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe("the likeliest candidate", () => {
  it.each([
    [
      "Où les hélices ont-elles été fondues ?",
      "Les hélices, fondues par un atelier norvégien à Trondheim, tournent depuis mai.",
      "Trondheim",
    ],
    [
      "Qui a reçu le Jonc d'or au concours de vannerie ?",
      "Le jury du concours de vannerie a décerné le Jonc d'or à Mme Trân Thu Hà, 54 ans.",
      "Trân Thu Hà",
    ],
    ["Combien coûte la visite du phare ?", "La visite du phare coûte 15.000 dôngs.", "15.000 dôngs"],
    [
      "Combien de ruchers la coopérative exploite-t-elle ?",
      "La coopérative exploite 62 ruchers.",
      "62 ruchers",
    ],
    [
      "Sur quelle colline niche le héron ?",
      "Le héron niche sur la colline de Son Tra.",
      "colline de Son Tra",
    ],
  ])("of « %s » is said", (question, sentence, expected) => {
    expect(saidOf(likeliestIn(question, evidenceOf(sentence)), 0.95)?.text).toBe(expected);
  });

  it.each([
    ["there is none", "Où le musée a-t-il ouvert ?", "Le musée a ouvert."],
    ["several are asked for", "Dans quelles villes le film passera-t-il ?", "Le film passera à Huê."],
    ["it is of another measure", "Combien de jours dure la traversée ?", "La traversée coûte 12 euros."],
  ])("is not said where %s", (_, question, sentence) => {
    const likeliest = likeliestIn(question, evidenceOf(sentence));
    expect(likeliest).not.toBeNull();
    expect(saidOf(likeliest, 1)).toBeNull();
  });

  it("is said by how sure it is that the quote answers, and how much likelier it is than the others", () => {
    const alone = likeliestIn("Où le phare a-t-il ouvert ?", evidenceOf("Le phare a ouvert à Huê."));
    const oneOfTwo = likeliestIn(
      "Où le phare a-t-il ouvert ?",
      evidenceOf("Le phare a ouvert à Huê, le musée à Vinh."),
    );
    expect(alone?.share).toBeGreaterThan(oneOfTwo?.share ?? 1);
    expect(saidOf(alone, 0.95)?.text).toBe("Huê");
    expect(saidOf(alone, 0.1)).toBeNull();
    expect(saidOf(null, 1)).toBeNull();
  });

  it("enumerates where several are asked for", () => {
    const listed = likeliestIn(
      "Dans quels ports le bac fera-t-il escale ?",
      evidenceOf("Le bac fera escale dans les ports de Vinh Moc, de Ky Lam et de Ba Dôn."),
    );
    expect(listed?.answer?.text).toBe("Vinh Moc, de Ky Lam et de Ba Dôn");
  });

  it.each(["Pourquoi le phare a-t-il fermé ?", "Le phare a-t-il fermé ?"])(
    "is not looked for in « %s »",
    (question) => {
      expect(
        likeliestIn(question, evidenceOf("Le phare de Ke Ga a fermé le 3 mai à Phan Thiêt.")),
      ).toBeNull();
    },
  );

  it("is told of by clues that are all numbers, as many as have names", () => {
    const inquiry = readInquiry("Combien de ruches le rucher de Vinh compte-t-il ?");
    for (const { clues } of cluesOf(
      inquiry,
      evidenceOf("Le rucher compte 48 ruches et donne 900 kg de miel."),
    )) {
      expect(clues).toHaveLength(CLUES.length);
      expect([...clues].every(Number.isFinite)).toBe(true);
    }
  });
});
