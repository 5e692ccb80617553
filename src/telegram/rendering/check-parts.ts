import type { CheckedPart } from "../../answer/checking/checker.ts";
import type { CheckedPlace } from "../../answer/checking/place.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block, Message } from "../message.ts";
import { differenceLines } from "./check-difference.ts";
import { passageBlocks, placeButtons, placeLines } from "./check-place.ts";
import { joined, marked, plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";

/** The most sentences that are reported one by one, and of how many there are buttons. */
const MOST_PARTS = 8;
const MOST_BUTTONS = 3;
/** How much of a sentence of somebody's is repeated, in UTF-16 units: enough to know which it is. */
const LONGEST_REPEATED = 120;

/** The sentences of a text that fared differently: how many of each, then each with what the archive says there. */
export function checkParts(parts: readonly CheckedPart[], wording: Wording): Message {
  const counted = (verdict: string) => parts.filter(({ judgement }) => judgement.verdict === verdict).length;
  const summary = wording.say("check-parts", {
    total: parts.length,
    exact: counted("exact"),
    altered: counted("altered"),
    absent: counted("absent") + counted("short"),
  });
  const shown = parts.slice(0, MOST_PARTS);
  const left = parts.length - shown.length;
  const more = left > 0 ? [saying(wording.say("check-parts-more", { count: left }))] : [];
  return {
    blocks: [
      { content: marked(summary, "bold"), excerpts: [] },
      ...shown.flatMap((part, at) => partBlocks(part, at + 1, wording)),
      ...more,
    ],
    keyboard: placeButtons(placesOf(shown).slice(0, MOST_BUTTONS), wording),
  };
}

function partBlocks({ text, judgement }: CheckedPart, number: number, wording: Wording): Block[] {
  const { say } = wording;
  const repeated = shortened(inLine(text.replace(/\s+/gu, " ")), LONGEST_REPEATED);
  switch (judgement.verdict) {
    case "exact": {
      const [place] = judgement.places;
      return headed(
        say("check-part-exact", { number }),
        passageBlocks(place, placeLines(place, wording), wording, 1),
      );
    }
    case "altered": {
      const { place, difference } = judgement;
      const below = [...placeLines(place, wording), ...differenceLines(difference, wording, { short: true })];
      return headed(say("check-part-altered", { number }), passageBlocks(place, below, wording, 1));
    }
    case "absent":
      return [saying(say("check-part-absent", { number, text: repeated }))];
    case "short":
      return [saying(say("check-part-short", { number, text: repeated }))];
  }
}

/** The first of some blocks with a line above it. */
function headed(line: string, [first, ...others]: readonly Block[]): Block[] {
  if (!first) return [saying(line)];
  return [{ ...first, content: joined([plain(line), first.content], "\n") }, ...others];
}

function placesOf(parts: readonly CheckedPart[]): CheckedPlace[] {
  return parts.flatMap(({ judgement }) => {
    if (judgement.verdict === "exact") return [judgement.places[0]];
    return judgement.verdict === "altered" ? [judgement.place] : [];
  });
}

function saying(words: string): Block {
  return { content: plain(words), excerpts: [] };
}
