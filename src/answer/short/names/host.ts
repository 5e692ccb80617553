import type { Span } from "../../../language/span.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { soughtIn } from "../sought-words.ts";

/**
 * Where something is held or shown, told by who holds it: `Le Musée des beaux-arts présente, du 18 octobre au 3 novembre, une rétrospective`. Null where
 * the question does not ask that, or where what is held is none of its nouns. Linear in the text.
 */
export function hostIn(inquiry: Inquiry, display: string): Span | null {
  if (inquiry.language !== "fr" || !HELD_WHERE.test(inquiry.text)) return null;
  const found = HOST.exec(display);
  const [, lead = "", host = ""] = found ?? [];
  if (!found) return null;
  const start = found.index + lead.length;
  const things = { ...inquiry, sought: inquiry.sought.filter((sought) => isTerm(sought)) };
  const shown = display.slice(found.index + found[0].length).slice(0, REACH);
  const isShown = soughtIn(things, shown.split(/[;:]/u)[0] ?? "").length > 0;
  return isShown && soughtIn(things, host).length === 0 ? { start, end: start + host.length } : null;
}

/** How far after the verb what is shown may stand, in characters. */
const REACH = 110;

const HELD_WHERE =
  /^ (?:ou (?:est|sont) |(?:a |dans )?(?:ou|quel\p{L}* (?:musee|galerie|endroit|lieu|theatre|salle|etablissement|ville)) .*(?:se (?:tien|deroul|pass)\p{L}*|(?:a|ont|aura|auront) (?:t )?(?:elles? |ils? )?(?:eu )?lieu|voir|admirer|decouvr\p{L}+|expose\p{L}*|montre\p{L}*|presente\p{L}*|projete\p{L}*|donne\p{L}*) )/u;

const PLACE =
  "musée|galerie|théâtre|centre|maison|bibliothèque|opéra|institut|palais|parc|salle|stade|cathédrale|pagode|temple|village" +
  "|école|université|lycée|cinéma|hôtel|citadelle|jardin|espace|auditorium|zoo|gymnase|médiathèque";

/** A body that has a place of its own, to the verb by which it shows or receives something. */
const HOST = new RegExp(
  `((?:^|[–»] |, )(?:[Ll]e |[Ll]a |[Ll]['’]))((?:${PLACE})(?!\\p{L})[^,;:«]{0,80}?) ` +
    "(?:présent|accueill|propos|organis|abrit|expos|héberg|reçoi|montr|projett)(?:e|era|ent|eront|t|vra)(?!\\p{L})",
  "iu",
);
