/** A question, a sentence, and the short answer that the sentence gives to it. */
export type Row = readonly [question: string, sentence: string, answer: string | null];
