/** What cannot be said in one sentence, said one after the other. */
export function joined(words: string, others: string): string {
  return `${words} – ${others}`;
}
