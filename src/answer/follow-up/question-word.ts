import type { Language } from "../../language/languages.ts";
import type { Utterance } from "./utterance.ts";

/** The question word at the beginning of a French or English question. */
export interface QuestionWord {
  readonly kind: "when" | "where" | "why" | "how" | "who" | "what" | "howmany" | "which";
  /** Whether it asks for a circumstance, so that it goes before a whole sentence: `quand`, `avec qui`, `dans quelle ville`. */
  readonly isCircumstance: boolean;
  readonly language: Language;
  /** As written, with its noun (`combien d'entreprises`), without `est-ce que`. */
  readonly text: string;
  /** The noun of `combien de`, `quel`, `how many`, with its adjectives; empty where there is none. */
  readonly noun: string;
  /** Whether `est-ce que` follows. */
  readonly isCarried: boolean;
  /** What follows it all. */
  readonly rest: string;
}

type Row = readonly [kind: QuestionWord["kind"], isCircumstance: boolean, language: Language, words: string];

/** Over flattened text, tried in order: the longer first. `$` stands for a noun that belongs to the question word. */
const ROWS: readonly Row[] = [
  ["when", true, "fr", "(?:(?:depuis|jusqu'a|des|pour|a partir de) )?(?:quand|kan|qand)"],
  ["when", true, "fr", "(?:(?:depuis|pendant|en|il y a) )?combien de temps"],
  ["where", true, "fr", "(?:d'|par |jusqu'|vers )?ou(?! (?:bien|alors)(?!\\p{L}))"],
  ["why", true, "fr", "pourquoi|pkoi|pk"],
  ["how", true, "fr", "comment"],
  ["who", true, "fr", "(?:avec|par|pour|contre|chez|de|a|sur) (?:qui|quoi)"],
  [
    "which",
    true,
    "fr",
    "(?:a|de|en|dans|sur|pour|par|avec|contre|chez|vers|depuis|selon|jusqu'a) quel(?:le)?s? $",
  ],
  ["howmany", true, "fr", "(?:avec|dans|en|a|sur|par|contre|depuis) combien d(?:e |')$"],
  ["what", false, "fr", "qu'(?=est[- ]ce qu)|que|quoi|qu'"],
  ["howmany", false, "fr", "(?:(?:de|a|pour) )?combien d(?:e |')$"],
  ["howmany", false, "fr", "(?:(?:de|a|pour) )?combien"],
  ["who", false, "fr", "qui"],
  ["which", false, "fr", "quel(?:le)?s?(?= (?:est|sont|etait|etaient|fut|sera)(?!\\p{L}))"],
  ["which", false, "fr", "quel(?:le)?s? $"],
  [
    "when",
    true,
    "en",
    "since when|until when|when|how long|(?:in |on )?(?:what|which) (?:year|date|day|time)",
  ],
  ["where", true, "en", "where|in (?:what|which) (?:city|country|place|province)"],
  ["why", true, "en", "why|how come"],
  ["howmany", false, "en", "how many $|how (?:much|old|far|big|high)"],
  ["how", true, "en", "how"],
  ["which", true, "en", "(?:in|on|at|with|for|from|by) (?:which|what) $"],
  ["who", true, "en", "(?:with|for|by|against|from) (?:whom?|what)"],
  ["who", false, "en", "whom?"],
  ["what", false, "en", "what"],
  ["which", false, "en", "which $"],
];

/** A noun with what goes before and after it. */
const NOUN =
  "(?<noun>(?:(?:nouve(?:aux|lles?|au)|grande?s?|petite?s?|premi\\p{L}+) )?\\p{L}[\\p{L}-]*" +
  "(?: (?![\\p{L}-]*-(?:t-)?(?:il|elle|on)s?(?!\\p{L}))[\\p{L}-]*(?:aise?|ienne|ien|een|eenne|ain|aine|ale|aux|iques?|ive|if|euse|oise?|aire)s?(?!\\p{L}))?)";

const PATTERNS = ROWS.map(([kind, isCircumstance, language, words]) => ({
  kind,
  isCircumstance,
  language,
  pattern: new RegExp(`^(?:${words.replace("$", NOUN)})(?:(?<=')|(?![\\p{L}\\p{N}-]))`, "u"),
}));

const CARRIER = /^\s?est[- ]ce qu(?:e(?![\p{L}])|')\s*/u;

/** The question word with which a question begins, null where there is none (or a Vietnamese one: see there). */
export function questionWordOf({ words, flat }: Pick<Utterance, "words" | "flat">): QuestionWord | null {
  for (const { kind, isCircumstance, language, pattern } of PATTERNS) {
    const found = pattern.exec(flat);
    if (!found) continue;
    const text = words.slice(0, found[0].length);
    const noun = found.groups?.["noun"] ?? "";
    const carrier = CARRIER.exec(flat.slice(text.length))?.[0] ?? "";
    return {
      kind,
      isCircumstance,
      language,
      text,
      noun: noun === "" ? "" : text.slice(-noun.length),
      isCarried: carrier !== "",
      rest: words.slice(text.length + carrier.length).trim(),
    };
  }
  return null;
}
