import type { Signal } from "../answer/signals.ts";
import { STATEMENTS } from "../language/statements.ts";
import type { Feature } from "../search/features.ts";

/** What is left out together, to see what it gives: features of the ranking and signals of the decision that measure one thing. */
export interface Part {
  /** In French, as the table says it. */
  readonly name: string;
  readonly features: readonly Feature[];
  readonly signals: readonly Signal[];
}

/** Every feature and every signal, each in one part. */
export const PARTS: readonly Part[] = [
  {
    name: "vecteurs",
    features: ["sentenceSimilarity", "passageSimilarity", "articleSimilarity"],
    signals: ["similarity", "passageSimilarity", "overTitle"],
  },
  {
    name: "mots communs",
    features: ["passageMatch", "articleMatch", "sentenceCoverage", "articleCoverage"],
    signals: ["articleCoverage", "sentenceCoverage", "unknown"],
  },
  {
    name: "noms, un par un",
    features: ["sentenceNames", "contextNames", "articleNames"],
    signals: ["unknownNames", "namedWhole", "sentenceNames", "contextNames", "leastName", "namesMet"],
  },
  {
    name: "autres mots, un par un",
    features: ["sentenceWords", "contextWords", "articleWords", "leastWord", "leastWords"],
    signals: [
      "sentenceWords",
      "contextWords",
      "leastWord",
      "leastWords",
      "worstMissed",
      "allTold",
      "nounInSentence",
      "nounInContext",
    ],
  },
  {
    name: "place et longueur",
    features: ["title", "caption", "lead", "opening", "brief", "length"],
    signals: [],
  },
  {
    name: "genre de chose demandé",
    features: ["countedUnit", ...STATEMENTS],
    signals: ["stated"],
  },
  { name: "réponse courte", features: [], signals: ["likeliest", "asksFewWords", "dated", "listed"] },
  {
    name: "genre de question",
    features: [],
    signals: [
      "asksWho",
      "asksWhich",
      "asksWhere",
      "asksHowMany",
      "asksWhen",
      "asksWhy",
      "asksYesNo",
      "asksList",
    ],
  },
  { name: "langue et majuscules", features: [], signals: ["foreign", "uncapitalised"] },
  {
    name: "écarts du classement",
    features: [],
    signals: ["articleLead", "sentenceLead", "likelihood", "scoreStandout", "agreement"],
  },
];
