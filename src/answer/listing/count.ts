import { foldedWords } from "../../language/words.ts";
import type { Answered, Listing } from "../answer.ts";

/**
 * The short answer of a listing that is to be counted, with what was counted, by name; nothing of one that is not. Of a period it is the least
 * where others have no date that tells.
 */
export function countOf(listing: Listing): Pick<Answered, "answer" | "basis" | "derivation"> {
  const { counts } = listing;
  if (counts === null) return { answer: null, basis: null, derivation: null };
  if (counts === "values")
    return {
      answer: `au moins ${listing.distinct.length}`,
      basis: "derived",
      derivation: sumOfValues(listing),
    };
  const isLeast = listing.period !== null && listing.period.unknown > 0;
  const answer = `${isLeast ? "au moins " : ""}${listing[counts]}`;
  return { answer, basis: "derived", derivation: sumOf(listing, counts) };
}

type Counted = Exclude<Listing["counts"], "values" | null>;

/** In French: `villes jumelées avec Hanoi, nommées dans l’archive : Séoul, Tokyo → 2`. */
function sumOfValues({ subject, distinct }: Listing): string {
  const names = distinct.slice(0, MOST_NAMES);
  const others = distinct.length - names.length;
  const more = others > 0 ? ` et ${others} ${others > 1 ? "autres" : "autre"}` : "";
  return `${subject?.text ?? ""}, par les noms que donne l’archive : ${names.join(", ")}${more} → ${distinct.length}`;
}

const MOST_NAMES = 10;

/** In French: `articles qui ont « Séoul » : « … », « … » → 2`. */
function sumOf(listing: Listing, counted: Counted): string {
  const noun = counted === "articles" ? "articles" : "brèves";
  return `${noun} ${aboutOf(listing)} : ${namesOf(listing, counted)} → ${listing[counted]}`;
}

function aboutOf(listing: Listing): string {
  const { subject, together, corrected, period } = listing;
  const time = period ? "de la période demandée " : "";
  if (subject === null) return period ? time.trimEnd() : "de l’archive";
  const forms = [...formsOf(listing), ...corrected.map(({ read }) => read)].map((form) => `« ${form} »`);
  const met = forms.length === 0 ? "" : ` (${forms.join(", ")})`;
  return `${time}qui ${together ? "réunissent dans une phrase" : "ont"} « ${subject.text} »${met}`;
}

/** So many forms of a word are named: what else was counted looks alike. */
const MOST_FORMS = 8;

/** The forms by which a listing's subject was met, where it is not by its words as typed alone. */
export function formsOf({ subject, forms }: Listing): readonly string[] {
  const typed = ` ${foldedWords(subject?.text ?? "").join(" ")} `;
  const isAsTyped = (form: string) => typed.includes(` ${foldedWords(form).join(" ")} `);
  return forms.every(isAsTyped) ? [] : forms.slice(0, MOST_FORMS);
}

function namesOf(listing: Listing, counted: Counted): string {
  const count = listing[counted];
  if (count === 0) return counted === "articles" ? "aucun" : "aucune";
  const names = listing.titles[counted].map((title) => `« ${title} »`);
  const others = count - names.length;
  return others > 0
    ? `${names.join(", ")} et ${others} ${others > 1 ? "autres" : "autre"}`
    : names.join(", ");
}
