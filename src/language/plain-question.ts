import { spelledOut } from "./chat/text-messages.ts";

/**
 * A question as it is searched for, so that it finds the same however it is typed: letters composed, one kind of apostrophe,
 * single spaces, one question mark at its end whether there were any or not, in lower case where all of it is in capitals, and the words
 * that only text messages have spelled out.
 * Empty for a text without a letter or digit. Linear.
 */
export function plainQuestion(question: string): string {
  const text = question.normalize("NFC").replace(APOSTROPHES, "'").replace(/\s+/gu, " ");
  const words = text.slice(0, text.length - endMarks(text)).trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return "";
  return `${spelledOut(isInCapitals(words) ? words.toLowerCase() : words)} ?`;
}

/** Between letters: elsewhere they are quotation marks. */
const APOSTROPHES = /(?<=[\p{L}\p{M}])[’ʼ‘´`](?=[\p{L}\p{N}])/gu;

/** How many characters at the end are question marks, other end marks or spaces. */
function endMarks(text: string): number {
  let count = 0;
  while (count < text.length && /[\s?!.…]/u.test(text.charAt(text.length - 1 - count))) count++;
  return count;
}

/**
 * Whether a question was typed with the capitals locked: three words of two letters or more in capitals, and hardly a letter that is
 * not. Fewer may be names (`WCS 2016`, `ASEAN`).
 */
function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const words = text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)?.length ?? 0;
  return words >= 3 && small * 9 <= capitals;
}
