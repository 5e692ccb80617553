import { describe, expect, it } from "vitest";
import { withoutAskingPhrases } from "../../src/language/asking-phrases.ts";
import { questionTerms } from "../../src/language/terms/terms.ts";

describe("phrases that only ask", () => {
  it.each([
    ["Comment s’appelle le maire ?", "Qui est le maire ?"],
    ["Comment se nommait le maire ?", "Qui est le maire ?"],
    ["Quel est le nom du maire ?", "Qui est le maire ?"],
    ["À partir de quand la loi s’applique-t-elle ?", "Quand la loi s’applique-t-elle ?"],
    ["Combien de temps a duré la restauration ?", "Quand a duré la restauration ?"],
    ["À quelle heure ouvre le musée ?", "Quand ouvre le musée ?"],
    ["Pour quelle raison le pont est-il fermé ?", "Pourquoi le pont est-il fermé ?"],
  ])("%s is searched as %s", (question, same) => {
    expect(questionTerms(question)).toEqual(questionTerms(same));
  });

  it("are left blank, so that everything else stays where it is", () => {
    const question = "Comment s’appelle le maire ?";
    expect(withoutAskingPhrases(question)).toHaveLength(question.length);
    expect(withoutAskingPhrases(question).indexOf("maire")).toBe(question.indexOf("maire"));
  });

  it("are no others: who was named is asked for", () => {
    expect(withoutAskingPhrases("Qui a été nommé directeur ?")).toBe("Qui a été nommé directeur ?");
  });
});
