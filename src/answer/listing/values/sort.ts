import { fold } from "../../../language/folding.ts";

/** What sort of values a question wants several of. `office`: as a noun stands in the singular before its bearers, folded. */
export type Sort =
  | { readonly kind: "town" | "country" | "province" | "person" }
  | { readonly kind: "office"; readonly office: string };

/**
 * What sort of values a question wants several of (`quelles villes`, `quels pays`, `qui sont les ministres`); null where it wants one, or
 * things that nothing tells from others.
 */
export function sortAsked(question: string): Sort | null {
  const text = ` ${fold(question)
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;
  const noun = ASKED.exec(text)
    ?.slice(1)
    .find((found) => found !== undefined);
  return noun === undefined ? null : sortOf(noun);
}

/** The sort of what a noun in the plural names, folded; null for things that nothing tells from others. */
export function sortOf(noun: string): Sort | null {
  const kind = SORTS.find(([, nouns]) => nouns.test(noun))?.[0];
  if (kind) return { kind };
  return OFFICES.test(noun) ? { kind: "office", office: noun.replace(/s$/, "") } : null;
}

/** A noun in the plural after a question word: these languages ask for several things so. */
const ASKED =
  /(?:^| )(?:(?:[qk]u?el(?:le)?s|kelles) (?:(?:sont|etaient|ont ete|furent) )?(?:les |autres )?(\p{L}+s) |qui (?:sont|etaient) (?:les|ces|tous les) (\p{L}+s) |(?:which|what) (?:are the )?(\p{L}+s) |nhung (\p{L}+ \p{L}+|nuoc) nao )/u;

const SORTS: readonly (readonly [Exclude<Sort["kind"], "office">, RegExp])[] = [
  ["town", /^(?:villes|capitales|metropoles|cites|communes|cities|towns|thanh pho)$/],
  ["country", /^(?:pays|etats|countries|nations|nuoc|quoc gia)$/],
  ["province", /^(?:provinces|regions)$/],
  ["person", /^(?:personnes|personnalites|dirigeants|responsables|gens|people|leaders|officials)$/],
];

const OFFICES =
  /^(?:ministres|ambassadeurs|ambassadrices|maires|presidents|presidentes|directeurs|directrices|generaux|secretaires|gouverneurs|deputes|artistes|joueurs|joueuses|chanteurs|chanteuses|ecrivains|experts|architectes|peintres|champions|athletes|acteurs|cineastes)$/;
