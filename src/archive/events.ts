import { anyWord } from "../language/any-word.ts";
import type { DateMention } from "../language/time/dates.ts";
import type { Dated } from "./mentions.ts";
import { isAnnounced } from "./tense.ts";

/**
 * Whether a year stands in the name of an event (`Sommet mondial des villes 2016`), and the event is spoken of as held: not
 * announced, not prepared, not the subject of a report, and not the title that somebody won there.
 */
export function isEvent({ mention, text }: Pick<Dated, "mention" | "text">): boolean {
  if (mention.cue !== "label" || isAnnounced(text, mention)) return false;
  const before = text.slice(Math.max(0, mention.start - 90), mention.start).replace(MET_FOR, "lors");
  const at = Math.max(before.search(EVENT), before.search(GLUED_EVENT));
  return at >= 0 && !NOT_HELD.test(before.slice(Math.max(0, at - 25)));
}

/** Whether a year is that of something held once a year or so, by its noun: `la rencontre de 2018`. */
export function isEventNamed(text: string, { start, cue, date }: DateMention): boolean {
  return (
    cue === "plain" && date.month === undefined && OF_EVENT.test(text.slice(Math.max(0, start - 60), start))
  );
}

/**
 * Whether a year is that of a season in which an event is held (`les colloques de l’été 2018 ont commencé le 9 juillet`), and a day lies in that
 * season. Winters lie in two years.
 */
export function isOfSeasonsEvent(
  { mention, text }: Pick<Dated, "mention" | "text">,
  day: DateMention,
): boolean {
  const found = SEASON.exec(text.slice(Math.max(0, mention.start - 90), mention.end));
  const { season = "", named = "" } = found?.groups ?? {};
  const isHeld = found && EVENT.test(named) && !isAnnounced(text, mention) && !NOT_HELD.test(found[0]);
  return isHeld === true && isInSeason(season.toLowerCase(), day.date.month ?? 0);
}

function isInSeason(season: string, month: number): boolean {
  const [first = 13, last = 0] = MONTHS[season] ?? [];
  return month >= first && month <= last;
}

/** An event with the season that it is of, at the end of a text; its noun may have a word after it. */
const SEASON =
  /(?:\p{L}+ )?(?<named>\p{L}+ [\p{L}-]+) (?:de l['’]|du |d['’])(?<season>été|printemps|automne) (?:de )?\d{4}$/iu;
/** The months of each season, the days at its bounds included. */
const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  printemps: [3, 6],
  été: [6, 9],
  automne: [9, 12],
};

/** Nouns of what is held once a year or so: the year in its name is the year in which it takes place. */
const EVENT = anyWord(
  "sommets?|forums?|festivals?|semaines?|journées?|mois|année|fêtes?|salons?|foires?|expositions?",
  "expo|conférences?|congrès|colloques?|séminaires?|symposiums?|jeux|games|coupes?|championnats?",
  "tournois?|marathons?|courses?|concours|rencontres?|réunions?|assises|dialogues?|conventions?|carnavals?",
  "biennales?|assemblées?|éditions?|commissions? mixtes?|oscars|techfest|apec|asem",
);
/** Such a noun, and at most two words more, just before the year that it is of. */
const OF_EVENT = new RegExp(`(?:${EVENT.source})(?: [\\p{L}’'-]+){0,2} de $`, "iu");
/** The same glued to the word after it: a capital shows the name. */
const GLUED_EVENT = new RegExp(
  "(?<!\\p{L})(?:Sommet|Forum|Festival|Semaine|Journée|Fête|Salon|Foire|Exposition|Conférence" +
    "|Congrès|Coupe|Jeux)\\p{Ll}",
  "u",
);
/** `Réunis le 8 septembre à Hanoi pour le Forum 2025`: who meets for it is there. */
const MET_FOR = /(?<=(?<!\p{L})(?:réuni|rassemblé)e?s? [^,;:.]{0,60})pour(?= l)/iu;
/** What is published about a year, or is to come in it: such a year is not that of the news. */
const NOT_HELD = anyWord(
  "pour|vers|prépar\\p{L}*|candidat\\p{L}*|qualifi\\p{L}*|organisera|accueillera|depuis|après|plans?",
  "stratégies?|programmes?|rapports?|indices?|classements?|visions?|rentrées?|budgets?",
  "champion(?:ne)?s?|lauréat\\p{L}*|vainqueurs?|miss",
);
