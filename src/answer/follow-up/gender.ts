/** The gender of a word where it is known. */
export type Gender = "m" | "f" | null;

/** The gender of a French noun by its article, else by its ending, where that tells it. */
export function genderOf(determiner: string, head: string): Gender {
  if (/^(?:le|un|ce|cet|du|au)$/.test(determiner)) return "m";
  if (/^(?:la|une|cette)$/.test(determiner)) return "f";
  if (/(?:[ts]ion|te|[ae]nce|ure|ie|ette|ise|ade|ude)s?$/.test(head)) return "f";
  return /(?:ment|age|isme|oir|eau|ord|al|ail|eur|ier|ent)s?$/.test(head) ? "m" : null;
}
