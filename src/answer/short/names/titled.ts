import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { OFFICES } from "./offices.ts";
import { findPersons } from "./persons.ts";

/** A person that a text names by a title and one name: `M. Park`, `le maire Park`, “Mr Park”. */
export interface TitledName extends Span {
  /** The title with the name, as written. */
  readonly words: string;
  /** The name alone, as written. */
  readonly name: string;
}

/** The persons whom a text names by their title and one name; not those whose whole name follows. Linear. */
export function findTitled(text: string): TitledName[] {
  return [...text.matchAll(TITLED)].flatMap(({ index, 0: words, groups }): TitledName[] => {
    const name = groups?.["name"] ?? "";
    const title = fold(groups?.["office"] ?? "");
    if (title !== "" && !OFFICE.test(title)) return [];
    return [{ start: index, end: index + words.length, words, name }];
  });
}

const TITLED =
  /(?<!\p{L})(?:(?:M\.|Mme|Mlle|MM\.|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Ông|ông|Bà|bà|Mayor|President|Minister|Ambassador) ?|(?:[Ll]e |[Ll]a |[Ll]['’])(?<office>\p{Ll}+) )(?<name>\p{Lu}\p{Ll}+)(?![\p{L}-])(?! \p{Lu})(?!['’]s \p{Lu})/gu;
const OFFICE = new RegExp(`^(?:${OFFICES})$`, "u");

/**
 * The whole name of the one person of some French texts who is called so: `Park Won Soon` for `Park`, `Nguyen Duc Chung` for `Chung`. Null where
 * none is named whole, and where two are. Linear in the texts.
 */
export function wholeName(name: string, texts: Iterable<string>): string | null {
  const key = fold(name);
  const found = new Map<string, string>();
  for (const text of texts) {
    if (!text.includes(name) && !fold(text).includes(key)) continue;
    for (const { text: whole } of findPersons(text)) {
      const words = fold(whole).split(/\s+/u);
      const isCalledSo = words.length > 1 && (words[0] === key || words.at(-1) === key);
      if (isCalledSo && !found.has(words.join(" "))) found.set(words.join(" "), whole);
    }
    if (found.size > 1) return null;
  }
  return [...found.values()][0] ?? null;
}
