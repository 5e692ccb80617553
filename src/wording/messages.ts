/** Every message by its meaning, with the variables that it needs: the same in every language. */
export const MESSAGES = {
  "derived-mark": [],
  "answer-near": [],
  "answer-none": [],
  understood: ["question"],
  coverage: ["articles", "years", "briefs"],
  "coverage-undated": ["articles", "briefs"],
  "coverage-empty": [],
  suggestions: [],
  "source-article": ["title", "date", "file"],
  "source-brief": ["title", "date", "file"],
  month: ["month"],
  "date-day": ["day", "month", "year"],
  "date-month": ["month", "year"],
  "date-year": ["year"],
  "date-day-without-year": ["day", "month"],
  "date-month-without-year": ["month"],
  "date-unknown": [],
  "date-inferred": ["date"],
  "date-evidence": ["sentences"],
  "date-evidence-sentence": ["sentence"],
  "question-empty": [],
  "question-too-long": ["length", "limit"],
  welcome: [],
  farewell: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a message. */
export type Message = keyof typeof MESSAGES;

/** What a message needs to be said: nothing, or a value for each of its variables. */
export type Values<M extends Message> = [Variable<M>] extends [never]
  ? []
  : [values: Readonly<Record<Variable<M>, string | number>>];

type Variable<M extends Message> = (typeof MESSAGES)[M][number];
