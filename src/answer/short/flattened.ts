import { fold } from "../../language/folding.ts";

/** A text as questions are read: folded, its words parted by single spaces, with a space at both ends. */
export function flattened(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;
}
