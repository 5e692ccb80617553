import type { Evidence, ShortAnswer } from "../short/evidence.ts";
import { readInquiry, type Inquiry } from "../short/inquiry.ts";
import { findDates } from "../../language/time/dates.ts";
import { isLikely } from "./likely.ts";
import { isToTheDay } from "./nearness-in-time.ts";
import { areOfOneThing } from "./sameness.ts";
import { correctedBy, inOrder, sortOf, type ConflictSort } from "./sorting.ts";
import { mayBeEqual, valueIn, valueOfShort, type Value } from "./value.ts";

/** Values that the archive gives for one thing and that cannot all be true, or are not of one day. */
export interface ConflictFound {
  readonly sort: ConflictSort;
  /** By the days of their articles, unknown ones last; two or three, each of another sentence. */
  readonly values: readonly Told[];
  /**
   * The one that the short answer should give: the latest of those that evolve, the one that corrects. Null where it stays that of
   * the first evidence.
   */
  readonly standing: Value | null;
}

/** A value in its sentence. */
export type Told = Pick<Value, "text" | "evidence">;

/** As many as an answer shows quotes. */
const MOST_VALUES = 3;

/**
 * Where the evidence (best first, the short answer's own before the others) gives different values for what a question asks: these
 * values. Null where all that is given agrees, or may: equal in other words, rounded, or within a hedge. Nothing is averaged.
 */
export function conflictAmong(
  question: string,
  short: ShortAnswer,
  evidence: readonly Evidence[],
): ConflictFound | null {
  const [first, ...rest] = evidence;
  const inquiry = readInquiry(question);
  if (!first || !isCompared(inquiry)) return null;
  if (short.contested) return contestedSum(first, short.contested);
  if (short.basis !== "quoted") return null;
  const own = valueOfShort(inquiry, first, short);
  if (!own) return null;
  const others = rest.flatMap((other) => valueOfSame(inquiry, own, other) ?? []);
  const differing = others.filter(({ reading }) => !mayBeEqual(own.reading, reading));
  const contrary = differing.filter((value) => areOfOneThing(inquiry, own, value));
  if (contrary.length === 0) return null;
  const equal = others.filter((value) => !differing.includes(value) && areOfOneThing(inquiry, own, value));
  return found(inquiry, question, [[own, ...equal], ...grouped(contrary)]);
}

/** Values with those that may equal the first of them. */
function grouped(values: readonly Value[]): Value[][] {
  const groups: Value[][] = [];
  for (const value of values) {
    const group = groups.find(([first]) => first && mayBeEqual(first.reading, value.reading));
    if (group) group.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** A sum that a quote contradicts: the short answer gives both years already. */
function contestedSum(
  first: Evidence,
  { own, other, by }: NonNullable<ShortAnswer["contested"]>,
): ConflictFound | null {
  if (by.sentence === first.sentence) return null;
  const values = [
    { text: own, evidence: first },
    { text: other, evidence: by },
  ];
  return { sort: "divergence", values: inOrder(values), standing: null };
}

/** Prices, rates and scores change by the day: what another article says is not said of the same. */
function isCompared({ asked, text }: Inquiry): boolean {
  return (asked === "howmany" && !CHANGING.test(text)) || asked === "when";
}

const CHANGING = / (?:prix|cours|taux|tarifs?|temperature|indice|vaut|valent|score|population|habitants) /;

/** The value of another sentence that may be compared with the first one's. */
function valueOfSame(inquiry: Inquiry, own: Value, other: Evidence): Value | null {
  const { document, section } = own.evidence;
  const together = document.id === other.document.id;
  if (together && (own.reading.kind === "date" || isHead(section) === isHead(other.section))) return null;
  return isLikely(inquiry, own, other) ? valueIn(inquiry, other) : null;
}

/** In one article two sentences hardly ever count the same; but what stands above the text repeats what the text tells. */
function isHead(section: Evidence["section"]): boolean {
  return section === "title" || section === "lead" || section === "caption";
}

function found(
  inquiry: Inquiry,
  question: string,
  groups: readonly (readonly Value[])[],
): ConflictFound | null {
  const [own] = groups[0] ?? [];
  const best = groups.flatMap((values, at) => (at === 0 ? own : values.find(isDated)) ?? values[0] ?? []);
  if (!own) return null;
  const told = sortOf(inquiry, inOrder(best));
  const sort = told === "evolving" && !areInTurn(groups) ? "divergence" : told;
  const kept = sort === "evolving" ? inOrder(best).slice(-MOST_VALUES) : inOrder(best.slice(0, MOST_VALUES));
  const standing = {
    evolving: findDates(question).length > 0 ? own : (kept.at(-1) ?? own),
    correction: correctedBy(kept) ?? own,
    divergence: own,
  }[sort];
  const values = kept.includes(standing) ? kept : [standing, ...kept.slice(1)];
  return { sort, values, standing: standing === own ? null : standing };
}

/** Whether no article goes back to a value that a later one had left. */
function areInTurn(groups: readonly (readonly Value[])[]): boolean {
  const groupOf = new Map(groups.flatMap((values, at) => values.map((value) => [value, at] as const)));
  const turns = inOrder(groups.flat().filter(isDated)).map((value) => groupOf.get(value));
  const changes = turns.filter((group, at) => group !== turns[at - 1]);
  return changes.length === groups.length;
}

function isDated({ evidence }: Value): boolean {
  return isToTheDay(evidence.document.date);
}
