import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { isKnown } from "./actors.ts";
import { findRuns } from "./capitals.ts";
import { findPersons } from "./persons.ts";

/**
 * Of « qui est la femme de … » the name that the text calls wife: `son épouse Pham Thi Lan`, `Pham Thi Lan, son épouse`. Null where it names none;
 * undefined where the question asks for no kin. Linear in the text.
 */
export function kinOf(inquiry: Inquiry, text: string): Span | null | undefined {
  const asked = ASKED.exec(inquiry.text)?.[1];
  const words = KIN.find((family) => family.test(asked ?? ""));
  if (!words) return undefined;
  const persons = findPersons(text);
  const named = findRuns(text).filter(({ text: name, before, start, end }) => {
    if (isKnown(inquiry, name)) return false;
    const isPerson = persons.some((person) => person.start === start);
    const lead = /(\p{L}+),? (?:(?:m|mme)\.? )?$/u.exec(before)?.[1] ?? "";
    const called = isPerson ? (CALLED.exec(before)?.[1] ?? "") : "";
    const apposed = APPOSED.exec(fold(text.slice(end, end + 40)))?.[1] ?? "";
    const wed = isPerson && WED.test(before) ? "epouse mari".split(" ") : [];
    return start < end && [lead, called, apposed, ...wed].some((word) => words.test(word));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

const ASKED =
  / (?:qui|ki|s'appelle|se nomme|nom de|who) (?:est |etait |is |was )?(?:la |le |l'|the )(femme|epouse|epoux|mari|veuve|veuf|fils|fille|frere|soeur|wife|husband|son|daughter|brother|sister) (?:de |du |des |d'|of )/u;
/** `mariée au chanteur` */
const WED = /(?<!\p{L})mariee?(?: depuis [\p{L}\d ]{2,20})? (?:a|au) (?:\p{L}+ ){0,3}$/u;
/** `un fils, le violoniste` */
const CALLED =
  /(?<!avec )(?<!\p{L})(?:une?|sa|son|leur) (\p{L}+), (?:(?:le|la) |l['’])\p{L}+(?: \p{L}+){0,3} $/u;
const APPOSED = /^, (?:(?:son|sa|le|la|leur) |l['’])?(\p{L}+)/u;

/** What is the same. */
const KIN: readonly RegExp[] = [
  /^(?:femme|epouse|wife|veuve)$/,
  /^(?:mari|epoux|husband|veuf)$/,
  /^(?:fils|son)$/,
  /^(?:fille|daughter)$/,
  /^(?:frere|brother)$/,
  /^(?:soeur|sister)$/,
];
