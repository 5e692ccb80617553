import { anyWord } from "../language/any-word.ts";
import type { Dated } from "./mentions.ts";
import { isAnnounced } from "./tense.ts";

/**
 * Whether a year stands in the name of an event (`Sommet mondial des villes 2016`), and the event is spoken of as held: not
 * announced, not prepared, not the subject of a report, and not the title that somebody won there.
 */
export function isEvent({ mention, text }: Pick<Dated, "mention" | "text">): boolean {
  if (mention.cue !== "label" || isAnnounced(text, mention)) return false;
  const before = text.slice(Math.max(0, mention.start - 90), mention.start);
  const at = Math.max(before.search(EVENT), before.search(GLUED_EVENT));
  return at >= 0 && !NOT_HELD.test(before.slice(Math.max(0, at - 25)));
}

/** Nouns of what is held once a year or so: the year in its name is the year in which it takes place. */
const EVENT = anyWord(
  "sommets?|forums?|festivals?|semaines?|journées?|mois|année|fêtes?|salons?|foires?|expositions?",
  "expo|conférences?|congrès|colloques?|séminaires?|symposiums?|jeux|games|coupes?|championnats?",
  "tournois?|marathons?|concours|rencontres?|réunions?|assises|dialogues?|conventions?|carnavals?",
  "biennales?|assemblées?|éditions?|techfest|apec|asem",
);
/** The same glued to the word after it: a capital shows the name. */
const GLUED_EVENT = new RegExp(
  "(?<!\\p{L})(?:Sommet|Forum|Festival|Semaine|Journée|Fête|Salon|Foire|Exposition|Conférence" +
    "|Congrès|Coupe|Jeux)\\p{Ll}",
  "u",
);
/** What is published about a year, or is to come in it: such a year is not that of the news. */
const NOT_HELD = anyWord(
  "pour|vers|prépar\\p{L}*|candidat\\p{L}*|qualifi\\p{L}*|organisera|accueillera|depuis|après|plans?",
  "stratégies?|programmes?|rapports?|indices?|classements?|visions?|rentrées?|budgets?",
  "champion(?:ne)?s?|lauréat\\p{L}*|vainqueurs?|miss",
);
