import type { Answered, Near, None, Quote } from "../../src/answer/answer.ts";

/** Answers made by hand, for what shows them. */
export const JULY: Quote = {
  document: "e956db096e6fdd4d",
  file: "000_e956.txt",
  article: "Hanoi et Séoul intensifient leur coopération",
  section: "article",
  start: 3021,
  end: 3065,
  text: "En août prochain, Hanoienverra une délégation.",
  display: "En août prochain, Hanoi enverra une délégation.",
  date: { year: 2016, month: 7, day: 10, certainty: "stated", evidence: [{ start: 4, end: 9 }] },
  dateEvidence: [],
  cutBefore: false,
  cutAfter: false,
  reasons: { sentenceSimilarity: 1.5, brief: 0, length: -0.25, unheard: 3 },
};

export const BRIEF: Quote = {
  ...JULY,
  article: "Le riz",
  section: "brief",
  date: null,
  display: "Le riz pousse.",
};

export const MAY: Quote = {
  ...JULY,
  file: "001_35d4.txt",
  article: "Une réunion virtuelle",
  date: { year: 2023, month: 5, day: 18, certainty: "inferred", evidence: [{ start: 66, end: 90 }] },
  dateEvidence: ["Une exposition se tiendra en novembre 2023.", "Jeudi 18 mai, ils ont parlé."],
};

const OUTCOME = {
  question: "quand ?",
  understood: null,
  language: "fr",
  confidence: 0.934_56,
  ms: 31.4,
  notes: [],
} as const;

export const DERIVED: Answered = {
  ...OUTCOME,
  kind: "answer",
  answer: "1996",
  basis: "derived",
  derivation: "20e anniversaire en août 2016 → 2016 − 20 = 1996",
  quotes: [JULY],
};

export const QUOTED: Answered = { ...DERIVED, answer: "Séoul", basis: "quoted", derivation: null };

export const PLAIN: Answered = { ...DERIVED, answer: null, basis: null, derivation: null };

export const NEAR: Near = { ...OUTCOME, kind: "near", quotes: [JULY] };

export const NONE: None = {
  ...OUTCOME,
  kind: "none",
  confidence: 0.02,
  suggestions: [
    { kind: "question", id: "a1", text: "Le riz" },
    { kind: "article", id: "b2", text: "Le thé" },
  ],
};
