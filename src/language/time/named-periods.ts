import { readNumeral } from "../quantity/numerals.ts";
import { follows, isAttached, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { monthNamed } from "./calendar.ts";
import { yearAt } from "./date-parts.ts";
import type { Period } from "./date-parts.ts";

/** The part of a year or the decade that begins at a token and is named as such, or null: see the three forms below. */
export function readNamedPeriod(tokens: readonly Token[], at: number): Period | null {
  return readQuarter(tokens, at) ?? readMonths(tokens, at) ?? readDecade(tokens, at);
}

/** `premier trimestre 2023`, `1er semestre de 2016`: without its year it is no date. */
function readQuarter(tokens: readonly Token[], at: number): Period | null {
  const figure =
    /^[1-4]$/.test(keyAt(tokens, at)) &&
    isAttached(tokens[at + 1]) &&
    /^(?:er|e|eme|ieme|nd)$/.test(keyAt(tokens, at + 1));
  const rank = figure ? Number(keyAt(tokens, at)) : RANKS.get(keyAt(tokens, at));
  const noun = at + (figure ? 2 : 1);
  const size = keyAt(tokens, noun) === "trimestre" ? 3 : keyAt(tokens, noun) === "semestre" ? 6 : 0;
  const year = rank && size ? yearOf(tokens, noun + 1) : null;
  if (!rank || !year || rank * size > 12) return null;
  return months(at, year.end, year.year, rank * size - size + 1, rank * size);
}

const RANKS: ReadonlyMap<string, number> = new Map(
  Object.entries({ premier: 1, deuxieme: 2, second: 2, troisieme: 3, quatrieme: 4 }),
);

/** `neuf premiers mois de 2025`: January to September. */
function readMonths(tokens: readonly Token[], at: number): Period | null {
  if (tokens[at]?.kind === "figure" && keyAt(tokens, at + 1) !== "premiers") return null;
  const numeral = tokens[at]?.kind === "word" ? readNumeral(tokens, at) : null;
  const count = numeral?.value ?? (/^\d{1,2}$/.test(keyAt(tokens, at)) ? Number(keyAt(tokens, at)) : 0);
  const end = numeral?.end ?? at + 1;
  if (count < 2 || count > 12 || !follows(tokens, end, ["premiers", "mois"])) return null;
  const year = yearOf(tokens, end + 2);
  return year && months(at, year.end, year.year, 1, count);
}

function months(start: number, end: number, year: number, from: number, to: number): Period {
  return { start, end, date: { year, month: from }, until: { year, month: to }, weekday: null };
}

/** `années 1990`, `années 90` (of the twentieth century), `décennie 1990`; not `années 1990-1995`. */
function readDecade(tokens: readonly Token[], at: number): Period | null {
  if (!/^(?:annees|decennie)$/.test(keyAt(tokens, at))) return null;
  const short = /^[2-9]0$/.test(keyAt(tokens, at + 1)) ? 1900 + Number(keyAt(tokens, at + 1)) : undefined;
  const year = yearAt(tokens, at + 1) ?? short;
  if (year === undefined || year % 10 !== 0 || monthNamed(keyAt(tokens, at + 2)) !== undefined) return null;
  if (/^(?:-|et|a)$/.test(keyAt(tokens, at + 2)) && tokens[at + 3]?.kind === "figure") return null;
  return { start: at, end: at + 2, date: { year }, until: { year: year + 9 }, weekday: null };
}

/** `2016`, `de 2016`, `de l’année 2016`. */
function yearOf(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const leads = [["de", "l'", "annee"], ["de", "l'", "an"], ["de"], []];
  const lead = leads.find(
    (keys) => follows(tokens, at, keys) && yearAt(tokens, at + keys.length) !== undefined,
  );
  const year = lead && yearAt(tokens, at + lead.length);
  return lead && year !== undefined && tokens[at]?.gap !== "blank"
    ? { year, end: at + lead.length + 1 }
    : null;
}
