import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { groupsOf } from "../word-families.ts";
import { isKnown, verbAsked } from "./actors.ts";

/** Whose appointment or election a quote tells of, where it is asked who was appointed: `la nomination du docteur Dao Viet Lam`. Linear in the text. */
export function appointedIn(inquiry: Inquiry, text: string): Span | null {
  const asked = verbAsked(inquiry);
  if (!asked || !groupsOf(asked.key).includes("appointing")) return null;
  const found = APPOINTMENT.exec(text);
  const name = found?.[1];
  if (!found || name === undefined || isKnown(inquiry, name)) return null;
  const end = found.index + found[0].length;
  return { start: end - name.length, end };
}

const APPOINTMENT =
  /(?<!\p{L})(?:nomination|désignation|élection|réélection) (?:de la |de l['’]|du |de |d['’])(?:\p{Ll}[\p{L}-]* ){0,4}(?:(?:MM?|Mmes?|Dr|Pr)\.? )?(\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){1,4})/u;
