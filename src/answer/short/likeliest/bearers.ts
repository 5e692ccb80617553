import { fold } from "../../../language/folding.ts";
import { matchesOf, overlaps, type Span } from "../../../language/span.ts";
import { endOfBody, isBody } from "../names/bodies.ts";
import type { Run } from "../names/capitals.ts";
import { findPersons, isFullName, runsBesides } from "../names/persons.ts";

/** Whoever a text may tell to have done or been something. */
export interface Bearer extends Span {
  /** The name, with what stands before and after it; null of those without one (`les douanes sud-coréennes`). */
  readonly run: Run | null;
  readonly isPerson: boolean;
}

/**
 * The persons and bodies of a text: names of persons, then other names in full (`Comité populaire de Hanoi`), then those without a name that begin
 * it or stand after `par`. None over another. Linear in the text.
 */
export function findBearers(text: string): Bearer[] {
  const phrases = [...matchesOf(text, AGENT), ...matchesOf(text, SUBJECT)];
  const named = findNamed(text).filter(
    (one) => one.isPerson || !isComplement(one) || !phrases.some((phrase) => overlaps(phrase, one)),
  );
  const others = phrases
    .filter((span) => !named.some((one) => overlaps(one, span)))
    .map((span) => ({ ...span, run: null, isPerson: false }));
  return [...named, ...others];
}

/** Whether a name only completes a noun: `une enseignante de Vinh`. */
export function isComplement({ run }: Bearer): boolean {
  return run !== null && /(?<!\p{L})(?:de|du|des|d'|de la|de l') ?$/u.test(run.before);
}

/** Those of them that have a name. */
export function findNamed(text: string): Bearer[] {
  const persons = findPersons(text);
  const runs = runsBesides(persons, text);
  return [
    ...persons.map((run) => bearer(run, !THING.test(run.before))),
    ...runs.filter(({ text: name }) => !NOBODY.test(name)).flatMap((run) => bearerOf(text, run)),
  ];
}

function bearer(run: Run, isPerson: boolean): Bearer {
  return { start: run.start, end: run.end, run, isPerson };
}

function bearerOf(text: string, run: Run): Bearer[] {
  if (hasPersonsShape(run)) return [bearer(run, true)];
  const name = run.text.trim();
  if (!isBody(name)) return [bearer(run, false)];
  const end = endOfBody(text, run);
  if (end === run.end && !/[ -]/.test(name)) return [];
  const whole = { ...run, end, text: text.slice(run.start, end), after: fold(text.slice(end, end + 80)) };
  return [bearer(whole, false)];
}

/** Whether a name of two words or more is of no body, and no noun of things leads to it: `l’homme d’affaires Bart Verhoeven`, not `à Dinh Vu`. */
function hasPersonsShape({ text, before }: Run): boolean {
  const words = text.split(/[ ]+/u);
  if (words.length < 2 || words.length > 6 || isBody(text)) return false;
  if (!words.every((word) => /^\p{Lu}['’\p{L}\p{M}-]*\p{Ll}$/u.test(word))) return false;
  return PLACED.test(before) ? isFullName(text) && !THING.test(before) : !THING.test(before);
}

const PLACED = /(?<!\p{L})(?:a|au|aux|en|dans|sur|de|d'|du|des|vers|entre|la|le|les|l') ?$/u;
const THING =
  /(?<!\p{L})(?:entreprise|cooperative|societe|groupe|banque|compagnie|marque|ville|village|province|district|commune|quartier|rue|avenue|boulevard|quai|place|lac|mont|montagne|fleuve|riviere|ile|baie|parc|ecole|lycee|college|universite|hopital|pagode|temple|theatre|cinema|musee|hotel|restaurant|cafe|stade|aeroport|port|pont|journal|revue|magazine|navire|bateau|voilier|film|roman|livre|chanson|prix|coupe|club|equipe|typhon|tempete|projet|programme|centre|complexe|residence|tour|usine|region|zone|site|hameau|trophee|marche|plage|col|grotte|fondation|association|fete|festival)(?: (?:d'elite|d'excellence|pilote|\p{L}+(?:el|elle|al|ale|ique|ais|aise|ien|ienne|ain|aine)))? (?:de |d'|du |des |de la |de l')?$/u;
/** Names of peoples and of units: nobody. */
const NOBODY =
  /^(?:\p{Lu}\p{Ll}+(?:iens?|iennes|ais|aises|ois|oises|ains|aines|éens|éennes)|[GMk]W|PIB|TVA|Noël|Têt)$/u;

const DETERMINED =
  "(?:[Ll]es? |[Ll]a |[Ll]['’]|[Dd]es |[Uu]ne? |[Dd]eux |[Tt]rois |[Qq]uatre |[Ss]on |[Ss]a |[Ss]es |[Ll]eurs? )";
const VERB =
  "(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont|fut|furent|se|s['’]|ne|n['’]|y|en|lui|leur|les|\\p{Ll}{3,}(?:ent|ait|aient|era|eront))(?![\\p{L}’'])";
/** What stands after `par` and does nothing: a manner, a score, a time. */
const NO_AGENT =
  "(?:\\p{L}+ |l['’])(?:manches?|buts|points|voix|sets|jours?|mois|ans?|années?|semaines?|heures?|fois|suite|biais|voies?|mer|route|train|bateau|avion|exemple|intermédiaire|entremise|centaines?|milliers?|rapport)";
/** Who does it, after `par`: `par les douanes sud-coréennes`. */
const AGENT = new RegExp(
  `(?<=(?<!\\p{L})par )(?!${NO_AGENT}(?!\\p{L}))${DETERMINED}\\p{Ll}[\\p{L}’'-]*(?: (?!(?:qui|dont|pour|depuis|en|dans|lors|afin|avec|à|aux?|sous|sur|après|avant|et|${VERB})(?!\\p{L}))[\\p{L}’'-]+){0,5}`,
  "gu",
);
/** The subject that a sentence begins with, before its verb or an apposition: `Des femmes, choisies par leurs voisines, collectent`. */
const SUBJECT = new RegExp(
  `(?<=^[«"“ ]*)(?:Les? |La |L['’]|Des |Une? |Deux |Trois |Quatre )\\p{Ll}[\\p{L}’'-]*(?: (?!${VERB})\\p{Ll}[\\p{L}’'-]*){0,3}(?= ${VERB})|(?<=^[«"“ ]*)(?:Les|Des|Deux|Trois|Quatre) \\p{Ll}+s(?: \\p{Ll}+s)?(?=,)`,
  "gu",
);
