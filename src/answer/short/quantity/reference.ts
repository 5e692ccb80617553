import type { Amount } from "./amounts.ts";

/** `Sur les 101 marins, 88 ont été repêchés`: a number that stands for the noun counted before. */
export function isPronoun(text: string, { end, unit, measure }: Amount): boolean {
  return (
    unit === "" &&
    measure !== "share" &&
    /^ (?:d['’]entre|ont|sont|avaient|étaient|seront|auront)(?!\p{L})/u.test(text.slice(end))
  );
}

/** `les deux villes`: those that were spoken of, which counts no others; `l’une des trois villes` counts them. */
export function isKnownPair(text: string, amount: Amount): boolean {
  if (/(?<!\p{L})(?:l['’])?une? des\s+$/iu.test(text.slice(0, amount.start))) return false;
  return isDefinite(text, amount) && /^(?:deux|trois) /u.test(text.slice(amount.start, amount.end));
}

/** `entre les deux parties`: names two known things and counts nothing else. */
export function isDefinite(text: string, { start }: Amount): boolean {
  return /(?<!\p{L})(?:les|des|aux|ces|leurs|nos|vos|ses)\s+$/iu.test(text.slice(0, start));
}

/** `le 200 m papillon`, `du 5.000 m`: a singular article before a length names a race, and measures nothing. */
export function isRace(text: string, { start, measure }: Amount): boolean {
  if (measure !== "length") return false;
  return /(?<!\p{L})(?:le|du|au)\s+$/iu.test(text.slice(0, start));
}
