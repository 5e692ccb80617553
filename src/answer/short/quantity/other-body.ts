import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import type { Inquiry } from "../inquiry.ts";
import { areRelated } from "../word-families.ts";

/** `un centre d’oncologie de 300 lits`, where those of a hospital are asked for: another body has them. */
export function isOfOtherBody({ text }: Inquiry, display: string, { start }: Span): boolean {
  const owner = BODY_OF.exec(fold(display.slice(Math.max(0, start - 80), start)))?.[1];
  const asked = text.match(BODIES) ?? [];
  return owner !== undefined && asked.length > 0 && !asked.some((body) => areRelated(body, owner));
}

const BODY =
  "(?:centre|hopital|ecole|universite|lycee|hotel|clinique|residence|complexe|immeuble|usine|stade|salle|musee|service|pavillon|batiment|campus|parc|theatre|bibliotheque)";
const BODY_OF = new RegExp(
  `(?<!\\p{L})(?:une? |le |la |l['’]|du |d['’]une? )(${BODY})s?(?: [\\p{L}'’-]+){0,4} de $`,
  "u",
);
const BODIES = new RegExp(`(?<=[ '])${BODY}(?=s? )`, "gu");
