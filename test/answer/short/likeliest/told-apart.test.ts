import { describe, expect, it } from "vitest";
import { likeliestIn } from "../../../../src/answer/short/likeliest/likeliest.ts";
import { evidenceOf } from "../evidence-of.ts";

function said(question: string, sentence: string): string | null {
  return likeliestIn(question, evidenceOf(sentence))?.answer?.text ?? null;
}

describe("the likeliest candidate of a quote is not said", () => {
  it.each([
    [
      "where it is a deputy's",
      "Qui est le maire de Ba Lang ?",
      "La mairie de Ba Lang, représentée par son adjoint Hàm Tae Il, a promis d’intervenir.",
    ],
    [
      "where its bearer has another office",
      "Quel président du Comité populaire de Ba Lang a fermé le marché ?",
      "Le marché ferme tard, note Lê Thi Hông, cheffe du service des halles de Ba Lang.",
    ],
    [
      "where nothing tells the part that is asked for",
      "Qui est l’architecte de la gare de Ba Lang ?",
      "Le toit de la gare de Ba Lang a été posé par le groupe Ky Lam.",
    ],
    [
      "where its bearer is on his way out",
      "Qui est la nouvelle présidente de l’Association de Ba Lang ?",
      "Le président sortant, Trinh Van Hoan, a quitté l’Association de Ba Lang.",
    ],
    [
      "where its bearer heads another body than is asked for",
      "Qui dirige la Compagnie du port de Ba Lang ?",
      "La Compagnie du port de Ba Lang a ouvert un quai, en présence du président du Comité populaire, Lê Trung Kiên.",
    ],
    [
      "where kin is asked for by name, and none has one",
      "Comment s’appelle l’épouse du ministre Trân Huu Khiêm ?",
      "Le ministre Trân Huu Khiêm a visité, avec son épouse, l’école Lê Loi.",
    ],
    [
      "where nobody is told to be the first",
      "Qui a été le tout premier recteur de l’Université de Ba Lang ?",
      "Le recteur Hà Thanh Toàn a rappelé que l’Université de Ba Lang comptait quatre facultés.",
    ],
    [
      "where the sentence tells of another edition",
      "Combien de visiteurs la 2e foire de Ba Lang a-t-elle attirés ?",
      "La première édition de la foire de Ba Lang avait attiré 80.000 visiteurs.",
    ],
    [
      "where it is who was replaced",
      "Qui a remplacé la directrice de Ba Lang ?",
      "La directrice de Ba Lang a succédé à Yann Le Goff.",
    ],
    [
      "where no birth is told",
      "Dans quelle ville est né l’historien Yann Le Goff ?",
      "L’historien Yann Le Goff est décédé dimanche à Montreuil.",
    ],
    [
      "where somebody is the agent of another deed",
      "Qui a marqué le but contre Ba Lang ?",
      "La rencontre contre Ba Lang a été arbitrée par Yann Le Goff.",
    ],
    [
      "where the role asked for is nobody’s",
      "Comment s’appelait le chauffeur du minibus de Ba Lang ?",
      "Selon le président du district, Dang Van Quyet, le minibus de Ba Lang a été enseveli.",
    ],
    [
      "where what is priced is not spoken of",
      "Quel est le prix du billet du site de Ba Lang ?",
      "Les recettes de Ba Lang ont atteint 6 milliards de dôngs.",
    ],
    [
      "where the counted noun is told without a number",
      "Combien de gardes emploie le parc de Ba Lang ?",
      "Les gardes du parc de Ba Lang, épaulés par 320 bénévoles, surveillent les plages.",
    ],
    [
      "where it is of another year",
      "Combien de visiteurs la foire de Ba Lang a-t-elle attirés en 2015 ?",
      "L’édition 2016 de la foire de Ba Lang a attiré 80.000 visiteurs.",
    ],
  ])("%s", (_, question, sentence) => {
    expect(said(question, sentence)).toBeNull();
  });

  it("and speaks against the quote as little as the least likely one", () => {
    const [question, sentence] = [
      "Qui est l’architecte de la gare ?",
      "Le toit de la gare a été posé par Dang Van Quyet.",
    ];
    expect(likeliestIn(question, evidenceOf(sentence))?.probability).toBeLessThan(0.05);
  });

  it("but is where none of this stands against it", () => {
    const sentence = "Le premier recteur de l’Université de Ba Lang, Hà Thanh Toàn, était médecin.";
    expect(said("Qui a été le tout premier recteur de l’Université de Ba Lang ?", sentence)).toBe(
      "Hà Thanh Toàn",
    );
  });
});
