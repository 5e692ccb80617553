import { sliceOf } from "../../language/span.ts";
import { foldedWords } from "../../language/words.ts";
import { surroundings } from "../short/evidence.ts";
import type { Inquiry } from "../short/inquiry.ts";
import { keysOf } from "../short/sought-words.ts";
import { asksBeginning } from "../short/time/asked-event.ts";
import { frameOf, likeness, namesIn, placesIn } from "./frame.ts";
import { areNear, isLasting } from "./nearness-in-time.ts";
import { clausesUpTo } from "./telling.ts";
import type { Value } from "./value.ts";

/** One event: near in time as far as the articles are dated, named alike, in the same places. */
export function areOfOneEvent(inquiry: Inquiry, a: Value, b: Value): boolean {
  if (a.evidence.document.id === b.evidence.document.id) return arePlacedAlike(inquiry, a, b);
  const [one, other] = [frameOf(a.evidence.document), frameOf(b.evidence.document)];
  const alike = likeness(one, other);
  const isBeginningDate = a.reading.kind === "date" && asksBeginning(inquiry);
  if (!isBeginningDate && !isLasting(inquiry, a) && !areNear(a, b, alike)) return false;
  if (alike < (isBeginningDate ? BARELY_ALIKE : ALIKE)) return false;
  if (!shareName(inquiry, a, b)) return false;
  if (!isBeginningDate && areNamedApart(a, b)) return false;
  return arePlacedAlike(inquiry, a, b) && !namesAnother(inquiry, a, b) && !namesAnother(inquiry, b, a);
}

/** The least likeness (0 to 1) of two articles on one event, and of two that speak of one institution. Set on invented articles. */
const ALIKE = 0.3;
const BARELY_ALIKE = 0.1;

/** A name in common that not every article has: of the question, or of both titles or leads. */
function shareName(inquiry: Inquiry, a: Value, b: Value): boolean {
  const [one, other] = [a, b].map(({ evidence }) =>
    namesIn(`${frameOf(evidence.document).text}\n${evidence.sentence.display}`),
  );
  return (
    [...(one ?? [])].some((name) => other?.has(name)) ||
    (inquiry.sought.some(({ name }) => name) && inquiry.lower)
  );
}

/** Whether a sentence that has none of the question’s names tells of somebody or something named that the other does not speak of. */
function namesAnother(inquiry: Inquiry, a: Value, b: Value): boolean {
  const { display } = a.evidence.sentence;
  const names = namesIn(
    clausesUpTo(display, a.at)
      .map((clause) => sliceOf(display, clause))
      .join(" \n"),
  );
  const asked = inquiry.sought.filter(({ name }) => name);
  if (asked.some(({ key }) => names.has(key))) return false;
  const known = new Set(keysOf(`${b.evidence.sentence.display} ${inquiry.text}`));
  return [...names].some((name) => !known.has(name));
}

/** Whether each title has a name that the other article says nothing of where the two are compared. */
function areNamedApart(a: Value, b: Value): boolean {
  return hasOwnName(a, b) && hasOwnName(b, a);
}

function hasOwnName(a: Value, b: Value): boolean {
  const { titleNames } = frameOf(a.evidence.document);
  const others = new Set(keysOf(`${frameOf(b.evidence.document).text} ${surroundings(b.evidence)}`));
  return [...titleNames].some((name) => !others.has(name));
}

/** Whether each place that one sentence names is in the question, in the other sentence, or the only one of the other's title and lead. */
function arePlacedAlike(inquiry: Inquiry, a: Value, b: Value): boolean {
  return isPlacedLike(inquiry, a, b) && isPlacedLike(inquiry, b, a);
}

function isPlacedLike(inquiry: Inquiry, a: Value, b: Value): boolean {
  const asked = new Set(foldedWords(inquiry.text));
  const own = [...placesIn(a.evidence.sentence.display)].filter((place) => !asked.has(place));
  if (own.length === 0) return true;
  const told = new Set(keysOf(b.evidence.sentence.display));
  const frame = placesIn(frameOf(b.evidence.document).text);
  const framed = [...frame].every((place) => asked.has(place) || own.includes(place))
    ? frame
    : new Set<string>();
  return own.every((place) => told.has(place) || framed.has(place));
}
