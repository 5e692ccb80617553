import { follows, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import type { Period } from "./date-parts.ts";

/** What a date is said to be: a plan, a beginning, an end, part of a name, a range of years, or just a date. */
export type Cue = "plain" | "plan" | "since" | "until" | "label" | "period";

/**
 * The words that lead to a date: where they start, what they make of it, whether they prove that a bare month or year
 * is a date (`timely`), and whether they point at it (`ce jeudi`).
 */
export interface Lead {
  readonly start: number;
  readonly cue: Cue;
  readonly timely: boolean;
  readonly pointing: boolean;
}

/** The lead of a point, reaching back a bounded number of tokens and not before `floor`. */
export function leadOf(tokens: readonly Token[], period: Period, floor: number): Lead {
  let lead: Lead = { start: period.start, cue: "plain", timely: false, pointing: false };
  for (let step = 0; step < MOST_STEPS; step++) {
    const wider = widened(tokens, period, lead, floor);
    if (!wider) break;
    lead = wider;
  }
  return lead.cue === "plain" ? planned(tokens, lead, floor) : lead;
}

/** `d’ici`, `à`, `la fin de`, `l’année`: no lead has more parts. */
const MOST_STEPS = 4;

function widened(tokens: readonly Token[], period: Period, lead: Lead, floor: number): Lead | null {
  for (const { keys, cue, timely, only } of WORDS_BY_LAST.get(keyAt(tokens, lead.start - 1)) ?? []) {
    const start = lead.start - keys.length;
    if (start < floor || !follows(tokens, start, keys) || tokens[lead.start]?.gap === "blank") continue;
    if (only && !only(period, lead)) continue;
    const pointing = lead.pointing || /^(?:ce|cet|cette)$/.test(keys[0] ?? "");
    return { start, cue: cue ?? lead.cue, timely: lead.timely || timely, pointing };
  }
  return null;
}

interface Word {
  readonly keys: readonly string[];
  readonly cue: Cue | null;
  readonly timely: boolean;
  readonly only?: (period: Period, lead: Lead) => boolean;
}

function words(list: string, cue: Cue | null, timely = true, only?: Word["only"]): Word[] {
  return list.split("; ").map((keys) => ({ keys: keys.split(" "), cue, timely, ...(only && { only }) }));
}

const isRange = (period: Period) => period.until !== null;
const isDay = (period: Period) => period.date.day !== undefined || period.weekday !== null;
const isRangeOrDay = (period: Period, lead: Lead) => isRange(period) || isDay(period) || lead.timely;
const isYear = (period: Period) => period.date.year !== undefined && period.date.month === undefined;

/** Longest first within a beginning, so that `d’ici à la fin de` is not left halfway. */
const WORDS: readonly Word[] = [
  ...words("d' ici a; d' ici; a l' horizon de; a l' horizon; l' horizon; horizon", "plan"),
  ...words(
    "a partir de; a partir du; a partir d'; a compter de; a compter du; depuis; des; since; from",
    "since",
  ),
  ...words("jusqu' en; jusqu' au; jusqu' a; jusqu'; until", "until"),
  ...words(
    "a la fin de; a la fin du; la fin de; a la fin d'; la fin; fin; le debut; au debut de; debut; " +
      "a la mi -; la mi -; mi -; mi",
    null,
  ),
  ...words(
    "en l' an; l' an; en l' annee; l' annee; en; courant; au mois de; au mois d'; mois de; mois d'; in; by",
    null,
  ),
  ...words("d' annee", null, true, isYear),
  ...words("l' ete; ete; l' automne; automne; l' hiver; hiver; le printemps; printemps", null, true, isYear),
  ...words("dans les; les; le; ce; cet; on", null, false, isRangeOrDay),
  ...words("cette annee", null, true, isYear),
  ...words("ce", null, false, (_period, lead) => lead.timely),
  ...words("entre le; entre; du; au", null, false, isRange),
  ...words("de; d'", null, false, (period) => period.until !== null && period.date.day === undefined),
];

const WORDS_BY_LAST: ReadonlyMap<string, readonly Word[]> = new Map(
  WORDS.map(({ keys }) => [keys.at(-1) ?? "", WORDS.filter((word) => word.keys.at(-1) === keys.at(-1))]),
);

/** `une stèle datée de 1472`, `prévu en 2028`, `vision pour 2050`, `objectif 2030`, `pour la période 2026-2030`: these words stay outside the span. */
function planned(tokens: readonly Token[], lead: Lead, floor: number): Lead {
  let at = lead.start - 1;
  const nearest = Math.max(floor, at - 3);
  while (at > nearest && /^(?:pour|a|le|la|en|de|vers|l'|les|du|au)$/.test(keyAt(tokens, at))) at--;
  const key = keyAt(tokens, at);
  if (at >= floor && DATINGS.test(key)) return { ...lead, timely: true };
  const period = at >= floor && key === "periode" && follows(tokens, at - 2, ["pour", "la"]);
  if (at < floor || !(period || PLANS.test(key))) return lead;
  return { ...lead, cue: "plan", timely: true };
}

const DATINGS = /^(?:datee?s?|datant|dataient|datait|remont(?:e|ent|ant|ait))$/;
const PLANS = /^(?:prevue?s?|vision|objectifs?|agenda|planifiee?s?|programmee?s?)$/;
