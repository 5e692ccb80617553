import { flatten, type Utterance } from "./utterance.ts";

/** A Vietnamese question without its question word, which stands where its answer would. */
export interface VietnameseQuestion {
  readonly kind: "circumstance" | "thing";
  /** The question word as written. */
  readonly word: string;
  /** Whether it stands first: `tại sao`. */
  readonly isFirst: boolean;
  readonly rest: string;
}

const CIRCUMSTANCE =
  /(?:^|(?<= ))(?:(?:vao |tu )?(?:khi nao|luc nao|bao gio|nam nao|ngay nao|thang nao)|o dau|o noi nao|tai sao|vi sao|nhu the nao|the nao)(?= |$)/u;
const THING = /(?:^|(?<= ))(?:la ai|la gi|ai la|ai|bao nhieu|gi)(?= |$)/u;

/** The question word of a Vietnamese question and what it is asked of; null where there is none. */
export function inVietnamese({ words, flat }: Pick<Utterance, "words" | "flat">): VietnameseQuestion | null {
  const circumstance = CIRCUMSTANCE.exec(flat);
  const found = circumstance ?? THING.exec(flat);
  if (!found) return null;
  const end = found.index + found[0].length;
  return {
    kind: circumstance ? "circumstance" : "thing",
    word: words.slice(found.index, end),
    isFirst: /^(?:tai|vi) sao$/.test(found[0]),
    rest: `${words.slice(0, found.index).trimEnd()} ${words.slice(end).trimStart()}`.trim(),
  };
}

/** A Vietnamese sentence with a question word at its place: reasons are asked for first, the rest last. */
export function askedInVietnamese(word: string, rest: string): string {
  return /^(?:tai|vi) sao$/.test(flatten(word)) ? `${word} ${rest}` : `${rest} ${word.toLowerCase()}`;
}

/** An office with whose it is, as Vietnamese has it: `thị trưởng Seoul`. */
const OFFICE =
  /(?:^|(?<= ))(?:thi truong|chu tich|giam doc|bo truong|dai su|thu tuong|tong thong|tong bi thu)(?: (?!la |nam |o |khi )\S+){0,5}$/u;

/** The office at the end of a question, as written; null where there is none. */
export function findOffice({ words, flat }: Pick<Utterance, "words" | "flat">): string | null {
  const found = OFFICE.exec(flat);
  return found ? words.slice(found.index) : null;
}
