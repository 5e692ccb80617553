import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { isKnown } from "./actors.ts";
import { findRuns } from "./capitals.ts";

/**
 * Of « qui est la femme de … » the name that the text calls wife: `son épouse Pham Thi Lan`, `Pham Thi Lan, son épouse`. Null where it names none;
 * undefined where the question asks for no kin. Linear in the text.
 */
export function kinOf(inquiry: Inquiry, text: string): Span | null | undefined {
  const asked = ASKED.exec(inquiry.text)?.[1];
  const words = KIN.find((family) => family.test(asked ?? ""));
  if (!words) return undefined;
  const named = findRuns(text).filter(({ text: name, before, start, end }) => {
    if (isKnown(inquiry, name)) return false;
    const lead = /(\p{L}+),? $/u.exec(before)?.[1] ?? "";
    const apposed = APPOSED.exec(fold(text.slice(end, end + 40)))?.[1] ?? "";
    return start < end && (words.test(lead) || words.test(apposed));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

const ASKED =
  / (?:qui|ki|s'appelle|se nomme|nom de|who) (?:est |etait |is |was )?(?:la |le |l'|the )(femme|epouse|epoux|mari|veuve|veuf|fils|fille|frere|soeur|wife|husband|son|daughter|brother|sister) (?:de |du |des |d'|of )/u;
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
