import { fold } from "../../../language/folding.ts";
import { clauseAround } from "../clause-bounds.ts";
import type { Inquiry } from "../inquiry.ts";
import { roughlyIn } from "../sought-words.ts";
import { findAmounts, type Amount } from "./amounts.ts";

/** What a toll counts: people, by what became of them. */
export type Fate = "dead" | "wounded" | "missing";

/** The fate whose toll a question asks for; null where it asks for none, or for several together. */
export function fateAskedFor({ asked, text }: Inquiry): Fate | null {
  if (asked !== "howmany" || OTHERS_COUNTED.test(text)) return null;
  const asks = FATES.filter(([, pattern]) => pattern.test(text));
  return asks.length === 1 ? (asks[0]?.[0] ?? null) : null;
}

/** Whether a text speaks of a fate at all. */
export function tellsFate(text: string, asked: Fate): boolean {
  const said = fold(text);
  return FATES.some(([fate, pattern]) => fate === asked && pattern.test(said));
}

/**
 * Whether a text tells the toll of one place among several (`La province de Yen Bai est la plus touchée, avec 13 morts`), and has no name of
 * the question: what is asked for is the toll of all.
 */
export function isTollOfPart(inquiry: Inquiry, text: string): boolean {
  const names = inquiry.sought.filter(({ name }) => name);
  return ONE_OF_SEVERAL.test(fold(text)) && roughlyIn({ ...inquiry, sought: names }, text).length === 0;
}

const ONE_OF_SEVERAL =
  /(?<!\p{L})(?:(?:la |le |les )?plus (?:gravement |durement |lourdement )?(?:touche|frappe|affecte|eprouve|meurtri)e?s?|a (?:elle|lui) seule?|(?:vient|viennent|suit|suivent|suivie?s?) )(?!\p{L})/u;

/** The amount of a text that counts the people of a fate; null where none does, or two do. */
export function tollIn(text: string, fate: Fate): Amount | null {
  const amounts = findAmounts(text);
  const [only, ...more] = amounts.filter(
    (amount, at) => amount.measure === "count" && fateOf(text, amount, amounts[at + 1]) === fate,
  );
  return more.length === 0 ? (only ?? null) : null;
}

/** Groups of their own: « combien d’enfants sont morts » is not the toll. */
const OTHERS_COUNTED =
  /(?:bien|nombre) (?:de |d')(?:enfant|femme|homme|soldat|policier|touriste|etranger|vietnamien|ecolier|eleve|marin|pecheur|animal|animaux|bete|tete|porc|boeuf|buffle|volaille)/;

const FATES: readonly (readonly [Fate, RegExp])[] = [
  [
    "dead",
    /(?<!\p{L})(?:morte?s?|deces|decedee?s?|tuee?s?|tuant|peri|succombe|s'(?:est|sont|etait) eteinte?s?|(?:perdu|coute|perdent|coutant|otant) la vie|deaths?|dead|died|killed|chet)(?!\p{L})/u,
  ],
  ["wounded", /(?<!\p{L})(?:blesse(?:es|e|s)?|blessant|injured|wounded)(?!\p{L})/u],
  ["missing", /(?<!\p{L})(?:disparue?s?|missing|mat tich)(?!\p{L})/u],
];

/** Everybody, whoever they are. */
const ANYBODY = /^(?:personnes?|gens|victimes?|vies?|individus?|autres?|)$/;
/** A verb that says of those counted after it what became of them. */
const BEFORE: readonly (readonly [Fate, RegExp])[] = [
  ["dead", /(?:tue|tuant|coute la vie a|coutant la vie a|(?:la )?mort d[e']|deces d[e']|emporte) ?$/],
  ["wounded", /(?:blesse|blessant) ?$/],
];

function fateOf(text: string, amount: Amount, next: Amount | undefined): Fate | null {
  const own = FATES.find(([, pattern]) => pattern.test(amount.unit))?.[0];
  const clauseEnd = Math.min(next?.start ?? text.length, clauseAround(text, amount).end);
  const after = fold(text.slice(amount.end, clauseEnd));
  if (JOINED.test(after)) return null;
  if (own) return own;
  if (!ANYBODY.test(amount.unit)) return null;
  const before = fold(text.slice(Math.max(0, amount.start - 30), amount.start));
  return (
    BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ??
    FATES.map(([fate, pattern]) => ({ fate, at: after.search(pattern) }))
      .filter(({ at }) => at >= 0 && at <= REACH)
      .sort((a, b) => a.at - b.at)[0]?.fate ??
    null
  );
}

/** In characters: « 12 personnes ont malheureusement trouvé la mort ». */
const REACH = 45;

/** `morts et blessés`, `tuées ou blessées`: one number for both. */
const JOINED =
  /^[\p{L} ']{0,30}?(?:morte?s?|tuee?s?|disparue?s?|blessee?s?)? ?(?:et|ou|et\/ou) (?:portee?s )?(?:blessee?s?|disparue?s?|morte?s?|tuee?s?)(?!\p{L})/u;
