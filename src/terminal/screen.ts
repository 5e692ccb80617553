import colours from "picocolors";
import type { Screen } from "./rendering.ts";

/** What is used of an output stream. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Columns below which wrapping would do more harm than good, and those of a terminal that does not say. */
const NARROWEST = 20;
const USUAL = 80;

/** How to show a text on an output as it is now: colours and wrapping on a terminal only, and no colours where NO_COLOR asks so. */
export function screenOf({ isTTY, columns }: Output): Screen {
  if (!isTTY) return { colour: false, width: Number.POSITIVE_INFINITY };
  return { colour: colours.isColorSupported, width: Math.max(NARROWEST, columns || USUAL) };
}
