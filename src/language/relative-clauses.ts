/**
 * Whether the « qui » of a question tells of its subject, and asks nothing: « les foyers qui trient devront-ils payer ? ». It stands after a noun,
 * and the verb comes later, before its pronoun. Linear.
 */
export function tellsOfSubject(question: string): boolean {
  const at = question.search(/(?<=[\p{L}\p{N}]) qui /u);
  if (at < 0 || question.lastIndexOf(",", at) >= 0) return false;
  const before = question.slice(Math.max(0, at - 12), at);
  return !ASKING.test(before) && INVERTED.test(question.slice(at + 5));
}

/** What « qui » asks after. */
const ASKING =
  /(?<!\p{L})(?:à|a|de|par|avec|chez|pour|sur|contre|vers|entre|selon|sans|après|apres|malgré|envers|sous|est-ce|c[’']est|c|sais|sait|savez|dire|dis|savoir|sais-tu|savez-vous)$/iu;
const INVERTED = /\p{L}-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/u;
