import { fold } from "../language/folding.ts";
import { findNames } from "../language/names.ts";
import { askedOf } from "../language/question.ts";
import { questionTerms } from "../language/terms/terms.ts";

/**
 * What a question means after the earlier ones of a conversation, oldest first, or null where it stands alone. A follow-up
 * (« et avec Shanghai ? », « et pourquoi ? ») takes what it lacks from the last question: its names go in the place of the last
 * question's last names; without names it asks its own question word of the last question's subject.
 */
export function understand(question: string, history: readonly string[]): string | null {
  const previous = history.reduce<string | null>(
    (last, asked) => (asked.trim() === "" ? last : (meaningOf(asked.trim(), last) ?? asked.trim())),
    null,
  );
  return meaningOf(question, previous);
}

function meaningOf(question: string, previous: string | null): string | null {
  if (previous === null || !leansOnPrevious(question)) return null;
  const names = findNames(bare(question));
  const replaced = findNames(previous).at(-1);
  const [first] = names;
  const last = names.at(-1);
  if (first && last && replaced && isOnlyNames(question)) {
    const newNames = bare(question).slice(first.start, last.end);
    return previous.slice(0, replaced.start) + newNames + previous.slice(replaced.end);
  }
  return `${bare(question)} ${subjectOf(previous)}`.trim();
}

/** Opens like one (« et », « and », « còn ») or says nothing but a question word. */
function leansOnPrevious(question: string): boolean {
  const asksOnly = questionTerms(question).length === 0 && askedOf(question) !== "what";
  return OPENING.test(fold(question).trim()) || asksOnly;
}

const OPENING = /^(?:et|mais|and|but|what about|how about|con|the con)(?![\p{L}\p{N}])/u;

/** The question without its opening word and its question mark. */
function bare(question: string): string {
  return question
    .trim()
    .replace(/^(?:et|mais|and|but|what about|how about|còn|thế còn)(?![\p{L}\p{N}])[\s,]*/iu, "")
    .replace(/[\s?!.…]+$/u, "");
}

/** Whether the new names are all that a follow-up brings: « et avec Shanghai ? », but not « et quand Shanghai … ? ». */
function isOnlyNames(question: string): boolean {
  const rest = findNames(bare(question)).reduceRight(
    (text, name) => text.slice(0, name.start) + text.slice(name.end),
    bare(question),
  );
  return questionTerms(rest).length === 0 && askedOf(rest) === "what";
}

/** A question without its question words: its terms as written. */
function subjectOf(question: string): string {
  return question.replace(
    /^[^\p{L}]*(?:quand|où|pourquoi|comment|combien|qui|quels?|quelles?|when|where|why|how|who|what)(?![\p{L}])[\s]*/iu,
    "",
  );
}
