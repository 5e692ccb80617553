import type { Asked } from "../asked.ts";
import type { Word } from "../words.ts";
import { isSentence } from "./clause-signs.ts";
import { ENGLISH_HEADS, FRENCH_HEADS, VIETNAMESE_HEADS, type HeadNouns } from "./head-nouns.ts";

/** A phrase that asks by its first noun: « date de la rencontre », « maire de Lyon », “cost of the bridge”, « giá vé ». */
export interface Headline {
  readonly asked: Asked;
  readonly language: "fr" | "en" | "vi";
  /** Its noun, folded. */
  readonly head: string;
  /** How many words of article stand at its beginning. */
  readonly articles: number;
}

/**
 * Reads words as a headline that asks; null where they are a sentence or only a subject (« pont de Rach Miêu »). `flat` is the words folded,
 * parted by single spaces, with a space at both ends. With `alone` nothing needs to follow the noun (« c'est quoi la date ? »).
 */
export function headlineOf(flat: string, words: readonly Word[], alone: boolean): Headline | null {
  return (
    headlineIn("fr", FRENCH, flat, words, alone) ??
    headlineIn("en", ENGLISH, flat, words, alone) ??
    headlineIn("vi", VIETNAMESE, accentedOf(words), words, alone)
  );
}

interface Grammar {
  readonly pattern: RegExp;
  readonly heads: readonly (readonly [Asked, RegExp])[];
  readonly after: RegExp;
  /** Question words, with which it is no headline. */
  readonly asking: RegExp;
}

function headlineIn(
  language: Headline["language"],
  { pattern, heads, after, asking }: Grammar,
  flat: string,
  words: readonly Word[],
  alone: boolean,
): Headline | null {
  const [opened, article, head] = groupsOf(pattern, flat);
  if (opened === "" || asking.test(flat) || OTHERWISE.test(flat)) return null;
  const rest = flat.slice(opened.length - 1);
  const followed = after.exec(rest)?.[0] ?? (alone && rest === " " ? "" : null);
  const asked = heads.find(([, nouns]) => nouns.test(`${head}${rest}`))?.[0];
  const past = words.slice(countOf(opened));
  if (followed === null || asked === undefined) return null;
  // The verbs of Vietnamese are among its question words here, and its nouns have nothing before what they are of.
  const isVietnamese = language === "vi";
  if (!isVietnamese && (isSentence(past) || isTitle(past.slice(0, Math.max(0, countOf(followed) - 1)))))
    return null;
  return { asked, language, head, articles: countOf(article) };
}

function groupsOf(pattern: RegExp, flat: string): readonly [string, string, string] {
  const [opened = "", article = "", head = ""] = pattern.exec(flat) ?? [];
  return [opened, article, head];
}

/** `président Obama en visite`: what stands between is a name. */
function isTitle(between: readonly Word[]): boolean {
  return between.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}

/** Prizes that are won, not paid; what only looks like one of the nouns. */
const OTHERWISE =
  /^ (?:l |le |la |les )?(?:grand prix|prix (?:(?:nobel|goncourt|litteraire|international|national|special)|(?:de la|du) (?:meilleure?|jury|public|paix|litterature))|lieu commun|part (?:de|du) (?:l )?autre|mois de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|heure (?:de gloire|actuelle)|heure d (?:ete|hiver)|jour (?:de l an|d apres)|siecle des lumieres) /;

const FRENCH = grammar(
  "(?:(?:le|la|les|l) )?",
  "(?:(?:nouvelle|nouveau|ancien|ancienne|premier|premiere|dernier|derniere|actuel|actuelle|futur|future|prochain|prochaine|meilleur|meilleure|" +
    "vrai|vraie|grand|vice|ex|seul|seule|double|principal|principale|principales|principaux|montant) )*",
  FRENCH_HEADS,
  /^ (?:\p{L}+ ){0,2}?(?:de|du|des|d|a|au|aux|en|dans|sur|pour|entre|par|contre|chez|avec|depuis|vers|et|ou|qui|que|qu|dont|laquelle|lequel) /u,
  / (?:quand|combien|pourquoi|comment|quoi|quel|quelle|quels|quelles|est ce) | (?:ou|qui) $/u,
);
const ENGLISH = grammar(
  "(?:the )?",
  "(?:\\p{L}+ ){0,2}?",
  ENGLISH_HEADS,
  /^ (?:of|for|in|to|at|between|on|behind|why|when|where|and|the) /u,
  / (?:how|whose|why is|quel|quelle|qui|est|de|du|des|la|le) /u,
);
const VIETNAMESE = grammar(
  "(?:các |những )?",
  "",
  VIETNAMESE_HEADS,
  /^ \p{L}+/u,
  / (?:đã|sẽ|đang|được|tăng|giảm|nào|bao|mấy|đâu) /u,
);

function grammar(
  article: string,
  modifiers: string,
  nouns: HeadNouns,
  after: RegExp,
  asking: RegExp,
): Grammar {
  const all = nouns.map(([, each]) => each).join("|");
  return {
    pattern: new RegExp(`^ (${article})${modifiers}(${all}) `, "u"),
    heads: nouns.map(([asked, each]) => [asked, new RegExp(`^(?:${each})(?= )`, "u")] as const),
    after,
    asking,
  };
}

function accentedOf(words: readonly Word[]): string {
  return ` ${words.map(({ text }) => text.normalize("NFC").toLowerCase()).join(" ")} `;
}

function countOf(text: string): number {
  return text.split(" ").filter((word) => word !== "").length;
}
