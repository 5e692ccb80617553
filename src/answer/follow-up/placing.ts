import { isLocative, type Mention } from "./mentions.ts";
import { flatten } from "./utterance.ts";

/** A new name as it is said where the old one stands: with the old one's preposition unless it brings the like of it. */
export function inPlaceOf(old: Mention, brought: Mention): string {
  const { name, preposition, article } = brought;
  if (preposition !== "" && sameLead(old.preposition, preposition))
    return leadOf(preposition, article) + name;
  const own = { au: "le", du: "le", aux: "les", des: "les" }[preposition] ?? article;
  const lead = old.preposition;
  if (ENGLISH.test(lead)) return leadOf(lead, own === "the" ? own : "") + name;
  if (lead === "") return leadOf("", own) + name;
  if (isOf(lead) && lead !== "cua") return ofLead(own, name) + name;
  if (/^(?:a|au|aux|en)$/.test(lead)) return atLead(own) + name;
  return leadOf(lead, own) + name;
}

/** Prepositions after which names have no article. */
const ENGLISH = /^(?:in|at|of|to|from|with|for|against)$/;
const ACCENTED: Readonly<Record<string, string>> = { a: "à", o: "ở", tai: "tại", voi: "với", cua: "của" };

function leadOf(preposition: string, article: string): string {
  const words = [ACCENTED[preposition] ?? preposition, article].filter((word) => word !== "");
  return words.map((word) => (word.endsWith("'") ? word : `${word} `)).join("");
}

function ofLead(article: string, name: string): string {
  if (article === "le") return "du ";
  if (article === "les") return "des ";
  if (article === "" && /^[aeiou]/.test(flatten(name))) return "d'";
  return leadOf("de", article);
}

function atLead(article: string): string {
  if (article === "le") return "au ";
  if (article === "les") return "aux ";
  return article === "" ? "à " : "en ";
}

/** Whether two prepositions lead to the like: `à` and `en`, `de` and `du`. */
export function sameLead(a: string, b: string): boolean {
  return a === b || (isLocative(a) && isLocative(b)) || (isOf(a) && isOf(b));
}

function isOf(preposition: string): boolean {
  return /^(?:de|du|des|d'|of|cua)$/.test(preposition);
}
