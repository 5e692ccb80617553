/** What to try instead, or first: a question that is known to be answered, or an article to read. */
export interface Suggestion {
  readonly kind: "question" | "article";
  /** Of a question: made of its words, the same as long as it is suggested. Of an article: the document's. */
  readonly id: string;
  /** The question, or the article's title. */
  readonly text: string;
}
