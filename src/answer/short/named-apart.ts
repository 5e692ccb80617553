import { fold } from "../../language/folding.ts";
import { stem } from "../../language/terms/stems.ts";
import type { Evidence } from "./evidence.ts";
import { isTerm, type Inquiry } from "./inquiry.ts";
import { isSame, soughtIn } from "./sought-words.ts";

/**
 * Whether a sentence tells of another of its kind than the one that a question names right after its noun: `le précédent typhon, Molave` for « le
 * typhon Noul », and has no name of the question. Linear in the text.
 */
export function isNamedApart(inquiry: Inquiry, { sentence: { display } }: Evidence): boolean {
  const names = inquiry.sought.filter(({ name }) => name);
  const nouns = inquiry.sought.filter(
    (noun) =>
      isTerm(noun) &&
      noun.key.length > 3 &&
      names.some(({ key }) => inquiry.text.includes(` ${noun.key} ${key} `)),
  );
  if (nouns.length === 0 || soughtIn({ ...inquiry, sought: names }, display).length > 0) return false;
  return [...display.matchAll(NAMED)].some(
    ([, noun = "", name = ""]) =>
      nouns.some(({ key }) => stem(key) === stem(fold(noun))) &&
      !names.some((sought) => isSame(sought, fold(name))),
  );
}

/** A noun, and the name right after it. */
const NAMED = /(?<!\p{L})(\p{Ll}{4,}),? (\p{Lu}\p{L}{2,})/gu;
