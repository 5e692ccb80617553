import { isFollowable } from "../../digest/interests/follows.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { foldedWords } from "../../language/words.ts";
import type { Wanted } from "../../state/follows.ts";
import { LONGEST_FOLLOW } from "../rendering/digest-follows.ts";
import { inLine } from "../rendering/line.ts";

/** What somebody wants to follow or to mute, or why that cannot be. */
export type FollowReading =
  | { readonly kind: "wanted"; readonly wanted: Wanted }
  | { readonly kind: "wordless" | "too-long"; readonly text: string };

/**
 * What is typed after `/suivre`: words, names and phrases, with commas, semicolons or line breaks between them; a hyphen before one
 * mutes it. They are taken as they are, never as a pattern; spellings that differ by case, accents or the name's variants are one.
 */
export function readFollows(text: string): FollowReading[] {
  return text
    .normalize("NFC")
    .split(/[,;\n]/u)
    .map(inLine)
    .filter((part) => part !== "")
    .map(readOne);
}

/** Marks around a word that are not the word's: quotation marks, and a point at its end. */
const AROUND = /^[«»“”„"'’‘\s]+|[«»“”„"'’‘\s.!?…]+$/gu;

function readOne(part: string): FollowReading {
  const hyphen = /^[-−–—]/u.exec(part);
  const text = part
    .slice(hyphen ? 1 : 0)
    .replace(AROUND, "")
    .replace(/\s+/gu, " ");
  if (text.length > LONGEST_FOLLOW) return { kind: "too-long", text };
  if (!isFollowable(text)) return { kind: "wordless", text: part };
  const key = foldedWords(canonicalNames(text)).join(" ");
  return { kind: "wanted", wanted: { kind: hyphen ? "mute" : "follow", text, key } };
}
