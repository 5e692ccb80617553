import { readWith, type Evidence } from "./evidence.ts";
import type { Inquiry } from "./inquiry.ts";
import { roughlyIn } from "./sought-words.ts";

/**
 * Whether a quote, with its title and the sentence before it, has none of the nouns and verbs of a question in another language that were put in French: “become
 * twin cities” is not told by a sentence without « jumelage ». Of a French question, and of one of whose words none is known, nothing is told.
 */
export function lacksGlossed(inquiry: Inquiry, evidence: Evidence): boolean {
  if (inquiry.language === "fr") return false;
  const glossed = inquiry.sought.filter(({ key, name }) => !name && !inquiry.text.includes(` ${key} `));
  if (glossed.length === 0) return false;
  return roughlyIn({ ...inquiry, sought: glossed }, readWith(evidence)).length === 0;
}
