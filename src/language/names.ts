import { fold } from "./folding.ts";
import type { Span } from "./span.ts";

/**
 * The names of a text by their capitals: runs of capitalised words, joined by spaces, hyphens or `de`, `du`, `des`, `la`, `of` between
 * two capitalised words (`Chambre de Commerce`). A word that opens a sentence and is no name (`Le`, `Quand`) is not part of one.
 */
export function findNames(text: string): Span[] {
  const names: Span[] = [];
  for (const match of text.matchAll(NAME)) {
    const isOpening = OPENING.test(text.slice(Math.max(0, match.index - LOOKED_BACK), match.index));
    const start = match.index + (isOpening ? openingWords(match[0]) : 0);
    const end = match.index + match[0].length;
    if (start < end) names.push({ start, end });
  }
  return names;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])${WORD}(?:(?:[ \\u00A0-]|['’]| (?:de|du|des|la|le|of) (?=\\p{Lu}))${WORD})*`,
  "gu",
);

/** What a sentence may open after; a civil title is none of it. In mid-sentence a capital shows a name: `à La Haye`, `vers Do Son`. */
const OPENING = /(?:^|[!?…:;«»"“”()\n–-]|(?<!(?<!\p{L})(?:M|MM|Dr|Pr))\.)\s*$/u;
const LOOKED_BACK = 8;

/** Words of French and English that often open a sentence with their capital, folded. */
const OPENERS: ReadonlySet<string> = new Set(
  `a au aux c ce ces cet cette combien comment d dans de depuis des du elle elles en est et il ils j l la le les lors
  mais n ou par pour pourquoi qu quand que quel quelle quelles quels qui quoi s selon sur t un une y and are did do
  does for how in is the was were what when where which who why`.split(/\s+/),
);

/** How many characters of a run are such words and the space after them. */
function openingWords(run: string): number {
  let length = 0;
  for (const match of run.matchAll(/([\p{L}\p{M}\p{N}]+)(?:[ \u00A0'’-]+|$)/gu)) {
    if (match.index !== length || !OPENERS.has(fold(match[1] ?? ""))) break;
    length += match[0].length;
  }
  return length;
}
