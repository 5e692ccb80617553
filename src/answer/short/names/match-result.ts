import { fold } from "../../../language/folding.ts";
import { matchesOf, type Span } from "../../../language/span.ts";
import { quoted, type Evidence, type ShortAnswer } from "../evidence.ts";
import type { Inquiry } from "../inquiry.ts";
import { missingNames, relevance, RELEVANT, SOME_MISSING } from "../relevance.ts";
import { isKnown } from "./actors.ts";

/** A match as a sentence tells it: who won against whom. */
interface Match {
  readonly winner: Span;
  readonly loser: Span;
}

/**
 * Of a match that a quote tells (`Le Vietnam s’est imposé 3-1 face à l’Indonésie`) the side that a question asks for: who won, or lost, or against whom
 * one played that it names; or its score. Null where that side is named by the question, undefined where it asks for no side, or the quote tells no match. Linear in
 * the text.
 */
export function matchAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null | undefined {
  const { display } = evidence.sentence;
  if (ASKS_SCORE.test(inquiry.text)) return scoreAnswer(inquiry, evidence);
  if (!SIDES.test(inquiry.text)) return undefined;
  const match = readMatch(display);
  const side = match && sideAsked(inquiry, display, match);
  if (!side || (TROPHY.test(inquiry.text) && !FINAL.test(fold(display)))) return undefined;
  if (relevance(inquiry, evidence) < RELEVANT || missingNames(inquiry, evidence) > SOME_MISSING) return null;
  return isNamed(inquiry, display, side) ? null : quoted(evidence, side);
}

const SIDES =
  / (?:qui|ki|quel(?:le)?s? (?:equipe|pays|selection|club|joueu\p{L}+|formation|nation|tennisman)) /u;

/** `6-3, 7-5`, `3 buts à 1`: the one score that a quote tells. */
function scoreAnswer(inquiry: Inquiry, evidence: Evidence): ShortAnswer | null {
  const { display } = evidence.sentence;
  const [score, ...more] = matchesOf(display, SCORE);
  if (missingNames(inquiry, evidence) > SOME_MISSING) return null;
  const isTold = readMatch(display) !== null || relevance(inquiry, evidence) >= RELEVANT;
  return score && more.length === 0 && isTold ? quoted(evidence, score) : null;
}

const ASKS_SCORE = / (?:quel|sur quel|le) (?:a ete |etait |est )?(?:le )?score /;
const SCORE =
  /(?<![\d-])\d{1,3}[-–]\d{1,3}(?:(?:, | et )\d{1,2}[-–]\d{1,2})*(?![\d-])|(?<!\p{L})(?:\d{1,2}|un|deux|trois|quatre|cinq|six) (?:buts? |sets? |victoires? )?(?:à|contre) (?:\d{1,2}|zéro|un|deux|trois)(?! ?(?:h|heures?|jours?|mois|ans?|km|mètres?|tonnes?|kg|personnes)(?!\p{L}))/gu;

function sideAsked(inquiry: Inquiry, display: string, { winner, loser }: Match): Span | null {
  const { text } = inquiry;
  if (AGAINST.test(text)) {
    const isWinner = isNamed(inquiry, display, winner);
    const isLoser = isNamed(inquiry, display, loser);
    if (isWinner === isLoser) return isLoser || !BEATEN.test(text) ? null : loser;
    return isWinner ? loser : winner;
  }
  if (LOSING.test(text)) return loser;
  return WINNING.test(text) ? winner : null;
}

const AGAINST =
  / (?:contre|face a|par) (?:qui|ki|quel)| (?:qui|ki|quel(?:le)? \p{L}+) (?:a|ont) (?:t )?(?:elle|il)s? (?:battu|domine|vaincu|elimine)/u;
const BEATEN = / qui (?:a|ont) (?:t )?(?:elle|il)s? /;
const LOSING = / (?:qui|ki|quel(?:le)? \p{L}+) (?:a |ont |s'est )(?:perdu|incline)/u;
const WINNING =
  / (?:qui|ki|quel(?:le)? \p{L}+) (?:a |ont |s'est )(?:gagne|remporte|battu|impose|domine|vaincu|elimine)/u;

/** What is won in a last match alone. */
const TROPHY = / (?:coupe|titre|tournoi|championnats?|trophee|medaille|or|edition) /;
const FINAL = /(?<!demi-|demi |quarts? de )(?<!\p{L})(?:finale|sacre\w*|titre|trophee|coupe)(?!\p{L})/u;

/** Whether a question names a side of a match. */
function isNamed(inquiry: Inquiry, display: string, { start, end }: Span): boolean {
  const side = display.slice(start, end);
  return isKnown(inquiry, side) || inquiry.text.includes(` ${fold(side)} `);
}

/** The match that a sentence tells first, if any. */
function readMatch(display: string): Match | null {
  for (const [pattern, isReversed] of RESULTS) {
    const groups = pattern.exec(display)?.indices?.groups;
    const [one, other] = [spanOf(display, groups?.["one"]), spanOf(display, groups?.["other"])];
    if (!one || !other) continue;
    return isReversed ? { winner: other, loser: one } : { winner: one, loser: other };
  }
  return null;
}

/** The words of a group, without the nationality after its article: `le Malaisien Lim Tiong Han`. */
function spanOf(display: string, indices: [number, number] | undefined): Span | null {
  if (!indices) return null;
  const [start, end] = indices;
  const isLed = /(?:[Ll]e |[Ll]a |[Ll]['’]|au |du )$/u.test(display.slice(Math.max(0, start - 3), start));
  const nation = isLed ? (DEMONYM.exec(display.slice(start, end))?.[0].length ?? 0) : 0;
  return { start: start + nation, end };
}

const DEMONYM =
  /^\p{Lu}\p{Ll}+(?:ien|ienne|ais|aise|ois|oise|an|ane|ain|aine|éen|éenne|and|ande|ol|ole|on|onne|que) (?=\p{Lu})/u;

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\d’'-]*(?: (?:(?:de |du |des |d['’])?\\p{Lu}[\\p{L}\\p{M}\\d’'-]*)){0,4}";
const TEAM =
  "(?:sélection|équipe|formation|club|joueurs|joueuses|protégées?s?|Onze) (?:\\p{Ll}+ ){0,2}(?:(?:de |du |des |d['’]|de la |de l['’])" +
  NAME +
  "|\\p{Ll}+)";
/** A side, after its article and what its bearer is. */
const side = (name: string) =>
  `(?:(?:la |le |les |l['’]|au |aux |son |sa |du |des )?(?:\\p{Ll}+ ){0,2})(?<${name}>${TEAM}|${NAME})`;
const GAP = "[^.;:]{0,60}?";
const HEAD = `(?:^|[^\\p{L}])(?:[Ll]a |[Ll]e |[Ll]es |[Ll]['’])?(?<one>${TEAM}|${NAME})`;
const OVER = "(?:face |devant |contre |aux dépens (?:de |du |des |d['’])?)(?:à |aux? )?";

/** How a match is told, and whether who lost leads. */
const RESULTS: readonly (readonly [pattern: RegExp, isReversed: boolean])[] = [
  [
    new RegExp(
      `${HEAD}(?:,[^,]{2,60},)? (?:a|ont) (?:\\p{Ll}+ment )?(?:battu|vaincu|dominé|écrasé|éliminé|surclassé|terrassé|défait) (?:${GAP} )?${side("other")}`,
      "du",
    ),
    false,
  ],
  [
    new RegExp(
      `${HEAD}(?:,[^,]{2,60},)? (?:s['’]est|se sont) (?:\\p{Ll}+ment )?imposée?s? ${GAP}${OVER}${side("other")}`,
      "du",
    ),
    false,
  ],
  [
    new RegExp(
      `${HEAD}(?:,[^,]{2,60},)? (?:s['’]est|se sont) (?:\\p{Ll}+ment )?inclinée?s? ${GAP}${OVER}${side("other")}`,
      "du",
    ),
    true,
  ],
  [
    new RegExp(
      `${HEAD}(?:,[^,]{2,60},)? (?:a|ont) (?:\\p{Ll}+ment )?(?:perdu|chuté) ${GAP}${OVER}${side("other")}`,
      "du",
    ),
    true,
  ],
  [
    new RegExp(
      `${HEAD}(?:,[^,]{2,60},)? (?:a|ont) été (?:\\p{Ll}+ment )?(?:battue?s?|dominée?s?|éliminée?s?|vaincue?s?) ${GAP}par ${side("other")}`,
      "du",
    ),
    true,
  ],
  [
    new RegExp(
      `[Vv]ictoire ${GAP}(?:de |du |des |d['’]|de la |de l['’])(?<one>${TEAM}|${NAME}) (?:sur |${OVER})${side("other")}`,
      "du",
    ),
    false,
  ],
];
