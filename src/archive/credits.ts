import { fold } from "../language/folding.ts";

/** How far from its end a paragraph may hold a credit, in characters. */
const REACH = 160;

/** Who is credited: agencies as VNA's files name them, in patterns that are matched as written. */
export const AGENCY =
  "(?:VNA|AVI|VNP|TTXVN|VOV|CVN|CPV|NDEL|LCV|VietnamPlus|VN\\+|Xinhua|AFP|Reuters|Kyodo|Yonhap)";

/** A site that is credited (`voh.com.vn`). */
const SITE = "[\\p{Ll}\\d-]{2,20}(?:\\.[\\p{Ll}\\d-]{2,20}){1,2}";

/** A word that may open a credit, its sign and its holder; where the holder has a point, letters follow (`nhandan.vn`). */
const CANDIDATE = new RegExp(
  "(?<![\\p{L}\\p{M}])(?<word>[\\p{L}\\p{M}]{3,12})(?:\\s+d['’][\\p{L}\\p{M}]+)?" +
    `(?:\\s*(?<sign>[:;.])|(?=\\s+(?:${AGENCY}(?!\\p{L})|${SITE})))` +
    `(?<holder>(?:[^.!?:;]|\\.(?=\\p{L})){0,80})\\.?\\s*[)\\]]?\\s*$`,
  "gu",
);

/**
 * Where a caption ends before its credits (`Photo: VNA`, misspelt or not, `Photo d’illustration. Photo : VNA`); its length where it
 * has none. A word such as `pont`, `Phong` or `photos` that ends a sentence is no credit. Looks at the end of the caption alone.
 */
export function beforeCredit(caption: string): number {
  const end = beforeLastCredit(caption);
  return end < caption.length ? beforeLastCredit(caption.slice(0, end)) : end;
}

function beforeLastCredit(caption: string): number {
  const from = Math.max(0, caption.length - REACH);
  const tail = caption.slice(from);
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(tail); match; match = CANDIDATE.exec(tail)) {
    const before = tail.slice(0, match.index);
    if (isCredit(before, match.groups ?? {})) return from + before.replace(/[\s([]+$/u, "").length;
    // By a whole character: from the middle of one the search steps back to its beginning, for ever.
    CANDIDATE.lastIndex = match.index + ((match[0].codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  }
  return caption.length;
}

function isCredit(
  before: string,
  { word = "", sign, holder = "" }: Partial<Record<string, string>>,
): boolean {
  const isAfterEnd = /(?:^|[.!?…([”"»])\s*$/u.test(before);
  if (sign === "." || sign === ";") {
    return isPhoto(fold(word)) && isAfterEnd && /^\p{Lu}/u.test(word) && /^\s*(?:\p{Lu}|$)/u.test(holder);
  }
  const isNamed = NAMED.test(holder);
  const isApart = /^\p{Lu}/u.test(word) && (isNamed || !/[\p{Ll},]\s*$/u.test(before));
  if (isPhoto(fold(word))) return isNamed || isApart || isAfterEnd;
  return sign === ":" && isApart && /^(?:credits?|source|image|illustration|copyright|anh)$/.test(fold(word));
}

const NAMED = new RegExp(`^\\s*(?:${AGENCY}(?!\\p{L})|${SITE}\\s*$)`, "u");

function isPhoto(word: string): boolean {
  return /^fotos?$/.test(word) || isOneSlip(word, "photo") || isOneSlip(word, "photos");
}

/** Whether two words differ by at most one letter put in, left out, mistaken, or exchanged with its neighbour. */
function isOneSlip(word: string, right: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === right[start]) start++;
  const [rest, wanted] = [word.slice(start), right.slice(start)];
  if (rest === "" && wanted === "") return true;
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  const isChanged = [rest.slice(1) === wanted.slice(1), rest.slice(1) === wanted, rest === wanted.slice(1)];
  return isChanged.includes(true) || (rest.length > 1 && isSwapped);
}
