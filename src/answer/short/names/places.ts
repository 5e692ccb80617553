import type { Span } from "../../../language/span.ts";
import { isFrenchMonth } from "../../../language/time/calendar.ts";
import { isAttached, isCapital, isNear, keyAt, tokenize, type Token } from "../../../language/tokens.ts";

/**
 * The places of a French text in order: what follows a preposition of place and has a name in it (`à Phuket`, `dans le parc
 * industriel de Tra Noc`, `au Musée des femmes du Vietnam`), without the preposition and its article. Linear in the text.
 */
export function findPlaces(text: string): Span[] {
  const tokens = tokenize(text);
  const places: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = PREPOSITIONS.has(keyAt(tokens, at)) && isPlacing(tokens, at) ? afterLead(tokens, at) : -1;
    const end = start < 0 ? -1 : placeEnd(tokens, start);
    if (end <= start) continue;
    places.push({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
    at = end - 1;
  }
  return places;
}

/**
 * The places of a text that a noun tells, wherever they stand (`27 hectares du parc de hautes technologies de Hoa Lac`), in order, with the noun.
 * Linear in the text.
 */
export function findSites(text: string): Span[] {
  const tokens = tokenize(text);
  const sites: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = isSmallWord(tokens[at]) ? placeEnd(tokens, at) : at;
    if (end <= at) continue;
    sites.push({ start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });
    at = end - 1;
  }
  return sites;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const PREPOSITIONS = set("a au aux en dans sur vers pres");
const DETERMINERS = set("la le les l' un une son sa leur ce cette cet");
const LINKS = set("de du des d' la l' et");
/** Verbs and adjectives after which `à` leads to no place. */
const GOVERNING = set(
  "grace face quant suite due du dus dues rapport appartient appartiennent jusqu' succeder rendu remis revenu hommage accorde offert conformement",
);
const NOUNS = set(
  "parc musee palais centre institut hotel hopital universite port aeroport stade province ville district region delta baie ile iles " +
    "archipel lac quartier village commune siege temple pagode theatre opera place rue avenue ecole lycee salle jardin usine zone entrepot " +
    "entrepots maison gare pont tour complexe site ambassade mausolee marche golfe mer frontiere gorge vallee plage cafe restaurant " +
    "point poste col bibliotheque cathedrale cimetiere citadelle prefecture etat capitale cite megapole provinces villes districts " +
    "ruelle hameau hameaux galerie mont monts montagne montagnes massif colline foret plaine plateau plateaux vallon cap presqu detroit canal " +
    "foyer orphelinat internat pensionnat chapelle eglise couvent monastere college campus laboratoire atelier ferme domaine verger residence immeuble batiment " +
    "caserne camp base aerodrome arsenal chantier quai jetee embarcadere boulevard esplanade square cour cinema gymnase arene piscine " +
    "patinoire hippodrome circuit fort forteresse tombeau source cascade chute barrage reservoir etang lagune estuaire fleuve riviere " +
    "supermarche hypermarche magasin boutique librairie mediatheque consulat mairie tribunal maternite creche leproserie grotte grottes ilot ilots sommet rives rive berges " +
    "forets rizieres digue ecluse carrefour rocade autoroute piste sentier terminus salon caserne velodrome monument statue stele hippodrome marais mangrove recif banc rivage cote littoral reserve sanctuaire station aquarium zoo clinique dispensaire pavillon kiosque auberge villa manoir chateau",
);
/** Buildings and bodies whose names go on in small letters: `Institut national d’hygiène et d’épidémiologie`. */
const BODIES = set(
  "institut musee centre palais maison parc universite hopital hotel ecole theatre bibliotheque stade port jardin galerie college academie",
);
const NO_PLACES = set(
  "jeux championnat championnats coupe olympiade olympiades convention accord traite protocole conseil commission comite parti sommet groupe gouvernement etat festival forum congres organisation courrier journal quotidien agence radio television vietnamiens francais occasion congres premier",
);

/** `a` is the preposition only with its accent; `près` asks for `de`. */
function isPlacing(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  if (key === "a")
    return tokens[at]?.raw.normalize("NFC").toLowerCase() === "à" && !GOVERNING.has(keyAt(tokens, at - 1));
  return key !== "pres" || /^(?:de|du|d'|des)$/.test(keyAt(tokens, at + 1));
}

function afterLead(tokens: readonly Token[], at: number): number {
  const next = keyAt(tokens, at) === "pres" ? at + 2 : at + 1;
  return DETERMINERS.has(keyAt(tokens, next)) && !isCapital(tokens[next]) ? next + 1 : next;
}

/** The index after the place that begins at a token, or the token's own where none does. */
function placeEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first || first.kind !== "word" || !isNear(first)) return start;
  if (isCapital(first)) return NO_PLACES.has(first.key) ? start : nameEnd(tokens, start);
  if (!NOUNS.has(first.key) || isFrenchMonth(first.key)) return start;
  const name = nameAfter(tokens, start + 1);
  return isCapital(tokens[name]) && isNear(tokens[name]) ? nameEnd(tokens, name) : start;
}

/** The index after the few words between a noun and its name: `industriel de` in `parc industriel de Tra Noc`. */
function nameAfter(tokens: readonly Token[], start: number): number {
  let at = start;
  for (let step = 0; step < 3 && isSmallWord(tokens[at]) && !LINKS.has(keyAt(tokens, at)); step++) at++;
  for (let step = 0; step < 3 && LINKS.has(keyAt(tokens, at)) && !isCapital(tokens[at]); step++) at++;
  return at;
}

function isSmallWord(token: Token | undefined): boolean {
  return token?.kind === "word" && isNear(token) && !isCapital(token);
}

/** No name is longer, in tokens. */
const LONGEST = 16;

/** A run of capitalised words with the links between them; after a body's noun also its small words. */
function nameEnd(tokens: readonly Token[], start: number): number {
  const body = BODIES.has(keyAt(tokens, start));
  let end = start + 1;
  for (let at = end; at < tokens.length && at < start + LONGEST; at++) {
    const token = tokens[at];
    if (!token || !isNear(token)) break;
    if (isPartOfName(tokens, at) || (body && isComplement(tokens, at))) end = at + 1;
    else if (!isBetweenParts(tokens, at) && !(body && isLeading(tokens, start, at))) break;
  }
  return end;
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) || (isAttached(tokens[at]) && keyAt(tokens, at - 1) === "-");
}

/** A link, or the hyphen of a compound. */
function isBetweenParts(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  // `dès l’an prochain` goes on from no name.
  if (tokens[at]?.raw.normalize("NFC").toLowerCase() === "dès") return false;
  return LINKS.has(key) || (key === "-" && isAttached(tokens[at]) && isAttached(tokens[at + 1]));
}

function isLeading(tokens: readonly Token[], start: number, at: number): boolean {
  return at <= start + MOST_ADJECTIVES && isAdjectiveOf(tokens, at);
}

/** `École normale supérieure de Hanoi`: adjectives of a body, up to the complement that they lead to. */
function isAdjectiveOf(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!isSmallWord(tokens[at]) || LINKS.has(keyAt(tokens, at))) return false;
  if (isSmallWord(next) && !LINKS.has(next?.key ?? "")) return isAdjectiveOf(tokens, at + 1);
  return /^(?:de|du|des|d')$/.test(next?.key ?? "") && isCapital(after) && isNear(after);
}

const MOST_ADJECTIVES = 3;

/** `national`, `des femmes`, `d’hygiène`: an adjective at once, or a noun after `de`. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isSmallWord(token) || LINKS.has(token?.key ?? "")) return false;
  const before = keyAt(tokens, at - 1);
  return (
    /^(?:(?:inter)?nationale?|centrale?|populaire|municipale?|provinciale?|regionale?|communale?|funeraire|militaire|universitaire|polytechnique|pedagogique|royale?|imperiale?)$/.test(
      token?.key ?? "",
    ) || /^(?:de|du|des|d'|la|l')$/.test(before)
  );
}
