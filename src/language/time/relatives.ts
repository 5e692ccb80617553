import { follows, isCapital, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import type { PartialDate } from "./calendar.ts";
import type { Period } from "./date-parts.ts";

/** Where a date lies, seen from the day of writing. */
export type Relative = "next" | "last" | "this";

/** What follows a date and places it: `prochain`, `dernier`, `de cette année`; with the index after it, or null. */
export function relativeAfter(
  tokens: readonly Token[],
  period: Period,
): { relative: Relative; end: number } | null {
  const { end, date } = period;
  if (tokens[end]?.gap === "blank" || date.year !== undefined) return null;
  const direct = DIRECTIONS.get(keyAt(tokens, end));
  if (direct) return { relative: direct, end: end + 1 };
  if (follows(tokens, end, ["de", "cette", "annee"])) return { relative: "this", end: end + 3 };
  const noun = ["annee", "an"].some((key) => follows(tokens, end, ["de", "l'", key]));
  const far = noun ? DIRECTIONS.get(keyAt(tokens, end + 3)) : undefined;
  return far ? { relative: far, end: end + 4 } : null;
}

/** `l’an dernier`, `le mois prochain`, `cette année`, `l’été dernier`; not `cette année-là`. The span starts at the article. */
export function readRelative(tokens: readonly Token[], at: number): (Period & { relative: Relative }) | null {
  const article = /^(?:l'|le|la|cette|ce|cet)$/.test(keyAt(tokens, at)) ? keyAt(tokens, at) : null;
  if (!article || !NOUNS.has(keyAt(tokens, at + 1)) || isCapital(tokens[at + 1])) return null;
  const date: PartialDate = {};
  if (article.startsWith("c")) {
    const suffix = keyAt(tokens, at + 2) === "-" ? keyAt(tokens, at + 3) : "";
    if (suffix === "la" || tokens[at + 2]?.kind === "figure" || /^(?:de|d')$/.test(keyAt(tokens, at + 2)))
      return null;
    return {
      start: at,
      end: suffix === "ci" ? at + 4 : at + 2,
      date,
      until: null,
      weekday: null,
      relative: "this",
    };
  }
  const relative = DIRECTIONS.get(keyAt(tokens, at + 2));
  return relative ? { start: at, end: at + 3, date, until: null, weekday: null, relative } : null;
}

const NOUNS = new Set("an annee mois semaine trimestre semestre ete hiver automne printemps".split(" "));
const DIRECTIONS: ReadonlyMap<string, Relative> = new Map([
  ...["prochain", "prochaine", "prochains"].map((key): [string, Relative] => [key, "next"]),
  ...["dernier", "derniere", "derniers", "passe", "passee"].map((key): [string, Relative] => [key, "last"]),
]);
