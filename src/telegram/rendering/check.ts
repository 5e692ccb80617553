import type { FormattedString } from "@grammyjs/parse-mode";
import type { Check } from "../../answer/checking/checker.ts";
import { FEWEST_WORDS, type Judgement } from "../../answer/checking/judging.ts";
import type { CheckedPlace } from "../../answer/checking/place.ts";
import type { Message as Words } from "../../wording/messages.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block, Message } from "../message.ts";
import { differenceLines } from "./check-difference.ts";
import { checkParts } from "./check-parts.ts";
import { alsoLines, passageBlocks, placeButtons, placeLines } from "./check-place.ts";
import { joined, marked, plain } from "./joining.ts";

/**
 * What came of checking a text: the verdict first, in words; then, in blockquotes, what the archive says there, with source and place,
 * and for an altered text how it differs. Of an absent one there is nothing to show.
 */
export function checkMessage(check: Check, wording: Wording): Message {
  if (check.kind === "wordless") return said(wording.say("check-wordless"));
  return check.kind === "whole" ? wholeMessage(check.judgement, wording) : checkParts(check.parts, wording);
}

function wholeMessage(judgement: Judgement, wording: Wording): Message {
  switch (judgement.verdict) {
    case "exact": {
      const [place, ...others] = judgement.places;
      const verdict = wording.say(exactWords(judgement.hasGaps, place));
      return showing(place, verdict, [linesBlock(alsoLines(others, wording))], wording);
    }
    case "altered": {
      const lines = differenceLines(judgement.difference, wording);
      return showing(judgement.place, wording.say("check-altered"), [linesBlock(lines)], wording);
    }
    case "short":
      return said(wording.say("check-short", { words: FEWEST_WORDS }));
    case "absent":
      return said(wording.say("check-absent"));
  }
}

function exactWords(hasGaps: boolean, { isPart }: CheckedPlace): Words & `check-exact${string}` {
  if (hasGaps) return "check-exact-gaps";
  return isPart ? "check-exact-part" : "check-exact";
}

function showing(place: CheckedPlace, verdict: string, after: readonly Block[], wording: Wording): Message {
  return {
    blocks: [
      { content: marked(verdict, "bold"), excerpts: [] },
      ...passageBlocks(place, placeLines(place, wording), wording),
      ...after,
    ],
    keyboard: placeButtons([place], wording),
  };
}

function linesBlock(lines: readonly FormattedString[]): Block {
  return { content: joined(lines, "\n"), excerpts: [] };
}

function said(words: string): Message {
  return { blocks: [{ content: plain(words), excerpts: [] }], keyboard: [] };
}
