import type { FormattedString } from "@grammyjs/parse-mode";
import type { Part } from "../../answer/checking/difference.ts";
import type { Wording } from "../../wording/wording.ts";
import { joined, marked, plain } from "./joining.ts";
import { CUT } from "./quote.ts";
import { inLine, shortened } from "./line.ts";

/** The most differences that are told one by one; a sentence has rarely more than three. */
const MOST_CHANGES = 10;
/** How much of the words of one change is shown, in UTF-16 units. */
const LONGEST_CHANGE = 150;
/** How much of what is the same is shown before and after a change, in UTF-16 units: a few words to find it by. */
const AROUND = 60;

/**
 * The difference between a text and the archive, in the bot's words: a line as it would be corrected by hand, what the text lacks
 * struck out and what it adds underlined, then each change in words for those who do not see that. `short` leaves the line out.
 */
export function differenceLines(
  parts: readonly Part[],
  wording: Wording,
  { short = false } = {},
): FormattedString[] {
  const changes = parts.filter(isChange);
  const told = changes.slice(0, MOST_CHANGES).map((change) => plain(inWords(change, wording)));
  const left = changes.length - told.length;
  const more = left > 0 ? [plain(wording.say("check-changes-more", { count: left }))] : [];
  const line = short ? [] : [correctedLine(parts), plain(wording.say("check-difference"))];
  return [...line, ...told, ...more];
}

function isChange({ kind }: Part): boolean {
  return kind !== "kept" && kind !== "omitted";
}

function inWords(part: Part, { say }: Wording): string {
  const given = briefly(part.given);
  const archived = briefly(part.archived);
  if (part.kind === "inserted") return say("check-inserted", { given });
  return part.kind === "removed"
    ? say("check-removed", { archived })
    : say("check-replaced", { given, archived });
}

/** The first changes with a few words around each. */
function correctedLine(parts: readonly Part[]): FormattedString {
  const last = parts.filter(isChange)[MOST_CHANGES - 1];
  const shown = last ? parts.slice(0, parts.indexOf(last) + 2) : parts;
  return joined(
    shown.map((part, at) => correctedPart(part, at === 0, at === shown.length - 1)),
    " ",
  );
}

function correctedPart(part: Part, isFirst: boolean, isLast: boolean): FormattedString {
  if (part.kind === "omitted") return plain(CUT);
  if (part.kind === "kept") return plain(kept(inLine(part.given), isFirst, isLast));
  const away = part.archived === "" ? [] : [marked(briefly(part.archived), "strikethrough")];
  const put = part.given === "" ? [] : [marked(briefly(part.given), "underline")];
  return joined([...away, ...put], " ");
}

/** Words that are the same: those next to a change. */
function kept(words: string, isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? "" : shortened(words, AROUND), isLast ? "" : ending(words)];
  if (isFirst || isLast) return head + tail;
  return words.length <= 2 * AROUND ? words : `${head} ${tail}`;
}

/** The end of a line, from a word on. */
function ending(words: string): string {
  if (words.length <= AROUND) return words;
  const end = words.slice(-AROUND);
  const space = end.search(/\s/u);
  return `…${space < 0 ? end.replace(/^[\uDC00-\uDFFF]/, "") : end.slice(space + 1)}`;
}

function briefly(words: string): string {
  return shortened(inLine(words), LONGEST_CHANGE);
}
