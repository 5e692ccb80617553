import { editDistance } from "../../language/edit-distance.ts";
import { fold } from "../../language/folding.ts";
import { lettersOf, mayBeNear } from "../../language/letters.ts";
import { remembered } from "../../language/remembered.ts";
import { stem } from "../../language/terms/stems.ts";

/**
 * Whether two words speak of the same thing: forms of one word (`jumelage`, `jumelés`) or members of one group below.
 * Words of less than five letters are related only when their stems are equal.
 */
export function areRelated(a: string, b: string): boolean {
  const [one, other] = [kinOf(a), kinOf(b)];
  if (one.stem === other.stem) return true;
  if (a.length > b.length ? isPlantOf(one, other) : isPlantOf(other, one)) return true;
  const shared = commonPrefix(one.stem, other.stem);
  if (shared >= SHARED_LETTERS && shared >= SHARED_PART * Math.max(one.stem.length, other.stem.length))
    return true;
  const group = groupsOf(a);
  return group.length > 0 && groupsOf(b).some((name) => group.includes(name));
}

/** What a word is compared by. */
interface Kin {
  readonly stem: string;
  /** What the plant is called after whose name the word may be; null where it is none. */
  readonly plant: string | null;
  /** The word as the name of what a plant bears. */
  readonly fruit: string;
}

/** Found once a word: each word of a question is compared with every word of the same few sentences, time and again. */
const kinOf = remembered((word): Kin => {
  const folded = fold(word);
  const root = /^(\p{L}{3,}?)t?iers?$/u.exec(folded)?.[1];
  return {
    stem: stem(word),
    plant: root !== undefined && PLANTS.has(root) ? root.replace(/e$/, "") : null,
    fruit: folded.replace(/e?s?$/, ""),
  };
}, 20_000);

/** `caféiers` and `café`, `manguier` and `mangues`: a plant and what it bears. */
function isPlantOf({ plant }: Kin, { fruit }: Kin): boolean {
  return plant !== null && fruit === plant;
}

const PLANTS = new Set(
  "cafe the mangu banan poivr citronn orang cacao litch coco goyav papay grenad amand fram fraisi mur pomm poir oliv dat".split(
    " ",
  ),
);

/** The names of the groups of meaning that a word belongs to; mostly none. */
export const groupsOf: (word: string) => readonly string[] = remembered((word) => {
  const folded = fold(word);
  return GROUPS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
}, 20_000);

/** Whether a word says that something began: was founded, opened or signed. */
export function isBeginning(word: string): boolean {
  return groupsOf(word).some((name) => name === "founding" || name === "opening" || name === "signing");
}

/** Whether a word of at least five letters is another with a slip of the finger, or with its elided article glued on. */
export function isMisspelt(word: string, meant: string): boolean {
  if (word.length < 3 || meant.length < 2) return false;
  if (/^[dlsnmtcj]/.test(word) && word.slice(1) === meant) return true;
  const most = Math.min(word.length, meant.length) < SHORT_WORD ? 0 : word.length < LONG_WORD ? 1 : 2;
  if (most === 0 || Math.abs(word.length - meant.length) > most) return false;
  return mayBeNear(lettersOf(word), lettersOf(meant), most) && editDistance(word, meant, most) <= most;
}

/** Forms of a word share at least this many first letters of their stems … */
const SHARED_LETTERS = 5;
/** … and at least this part of the longer stem: `interdit` and `international` share five letters too. */
const SHARED_PART = 0.54;
/** Shorter words have too many neighbours for one letter to be a slip. */
const SHORT_WORD = 5;
/** From this length on, two letters may be wrong. */
const LONG_WORD = 8;

/** Words that ask for the same as others state, over folded text: French, and the English and Vietnamese of questions. */
const GROUPS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "founding",
    /^(?:fond(?:e|es|ee|ees|er|ation|ateur|ateurs|atrice)|cree?s?|creees?|creer|creation|etabli\w*|instaur\w+|nouee?s?|nouer|naiss\w+|naqui\w+|ne|nee|nes|nees|jour|constitu(?:e|es|ee|ees|tion)|lanc(?:e|es|ee|ees|er|ement)|origines?|remont\w*|dat(?:e|ent|ait)|found\w*|created?|establish\w*|launched|lap)$/,
  ],
  [
    "opening",
    /^(?:inaugur\w+|ouvr(?:e|es|ent|ir|ira|iront|it|irent|ait)|ouvert\w*|ouverture|ouver|debut\w*|com?menc\w*|demarr\w+|service|opened|open|began|started?)$/,
  ],
  [
    "starting",
    /^(?:com?menc\w*|debut\w*|demarr\w+|lanc(?:e|es|ee|ees|er|ement)|entam\w+|began|begin|started?)$/,
  ],
  ["signing", /^(?:signe?(?:s|e|es|r|ature)?|signed|conclu\w*|conclus\w+|sceller?|scellee?s?)$/],
  ["twinning", /^(?:jumel\w+|soeurs?|twin\w*|sister|ket|nghia)$/],
  ["cooperation", /^(?:cooper\w+|collabor\w+|travaill\w+|hop|tac)$/],
  ["relations", /^(?:relations?|ties|liens|quan)$/],
  ["membership", /^(?:adhe\w+|membres?|rejoi\w+|integr\w+|entree?|member|joined)$/],
  [
    "paying",
    /^(?:pa[iy]e\w*|pai(?:e|ent)|financ\w+|regl(?:e|ent|er|es)|debours\w+|paid|pays|subvention\w+)$/,
  ],
  [
    "leading",
    /^(?:dirig\w+|tete|presid(?:e|ee|es|ent|ente|er|ence)|command\w+|chefs?|cheffe|patronn?e?|direct(?:eur|rice|ion)|responsable|pilot\w+|menee?s?|mene|menent|menait|condui\w+|heads?|leads?|leader|runs)$/,
  ],
  [
    "winning",
    /^(?:gagn\w+|remport\w+|vainqueur|vainqueurs|champion\w*|laureate?s?|won|wins?|winner|sacre\w*|impos(?:e|ee|es|ees|er|ait))$/,
  ],
  [
    "designing",
    /^(?:dessin\w*|architectes?|plans|auteure?|concu\w*|concev\w+|conception|imagine\w*|designed|architect)$/,
  ],
  ["building", /^(?:constru\w+|bati\w*|erig\w+|edifi\w+|chantier|built|build|builds)$/],
  ["applying", /^(?:appliqu\w+|applicables?|application|vigueur|effets?|applies|apply|force)$/],
  ["listing", /^(?:inscri\w*|classee?s?|classement|rejoi\w+|entree?s?|integr\w+|figure|listed|inscribed)$/],
  ["dwellings", /^(?:maisons?|habitations?|logements?|foyers?|houses?|homes?)$/],
  ["roofs", /^(?:toits?|toitures?|roofs?)$/],
  ["bridges", /^(?:ponts?|franchissements?|ouvrages?|viaducs?|passerelles?|bridges?)$/],
  ["discovering", /^(?:decouv\w+|decouvert\w*|discover\w+)$/],
  ["staying", /^(?:rest(?:e|es|ee|ees|er|ent)|passee?s?|passer|sejour\w*|vecue?s?|demeur\w+|stay\w*)$/],
  ["returning", /^(?:rentr\w+|retour\w*|revenue?s?|revien\w+|regagn\w+|returned?)$/],
  ["learning", /^(?:appris\w*|apprend\w*|formee?s?|formation|etudi\w+|etudes|learn\w*|studied)$/],
  ["sinking", /^(?:coul\w+|sombr\w+|naufrag\w+|chavir\w+|sank|sunk)$/],
  ["burying", /^(?:enterr\w+|inhum\w+|sepultures?|buried|burial)$/],
  ["leaving", /^(?:parti(?:e|s|es)?|partir|partira|partiront|partent|partait|departs?)$/],
  ["raising", /^(?:augment\w+|relev\w+|hauss\w+|revaloris\w+|major(?:e|ee|es|ees|er|ation)|raised?)$/],
  ["saying", /^(?:annonc\w+|declar\w+|indiqu\w+|precis\w+|affirm\w+|soulign\w+|revel\w+|savoir|announced?)$/],
  ["working", /^(?:travaill\w+|emploi\w*|employ\w+|works?|workers?|employees?)$/],
  ["damage", /^(?:degats?|dommages?|pertes?|damages?|loss|losses)$/],
  ["scoring", /^(?:marqu\w+|inscri\w+|buts?|buteurs?|goals?|scored?)$/],
  [
    "playing",
    /^(?:jou(?:e|ent|er|era|eront|ait|aient)|affront\w+|inclin\w+|match|matchs|rencontrer(?:a|ont))$/,
  ],
  ["buying", /^(?:achet\w+|achat\w*|acqu[ie]\w+|acheteu\w+|bought|buys?)$/],
  ["forbidding", /^(?:interdi\w+|defend\w+|prohib\w+|bann\w+|forbidden|banned)$/],
  [
    "dying",
    /^(?:morts?|mortes?|mourir|dece\w*|abatt\w+|tue|tues|tuee?s?|vies|victimes?|eteinte?s?|succomb\w+|deaths?|died|killed)$/,
  ],
  ["giving", /^(?:donn?e\w*|dons?|offr\w+|offert\w*|accord\w+|remis\w*|fourni\w*|gave|given|donated)$/],
  [
    "costing",
    /^(?:cou[ts]\w*|valeurs?|vaut|valent|valai\w+|montants?|estim\w+|investi\w*|prix|budget|cost\w*|price|tarifs?|depens\w*)$/,
  ],
  ["taking place", /^(?:tien(?:t|dra|dront|ne|nent)|tenu\w*|organis\w+|deroul\w+|lieu|held|place|aura)$/],
  ["seat", /^(?:siege\w*|etabli\w*|install\w+|situ\w+|base\w*|trouve\w*|sis|implant\w+|located|based)$/],
  [
    "arriving",
    /^(?:arriv\w+|debarqu\w+|introdui\w+|introduction|implant(?:e|ee|es|ees|ation)|venue|appar(?:ition|ue?s?)|came)$/,
  ],
  ["moving", /^(?:demenag\w+|transfer(?:e|ee|es|ees|er|era|ait|t)|reinstall\w+|moved)$/],
  [
    "becoming",
    /^(?:deven\w+|devien\w+|reconnu\w*|reconnaissance|classee?s?|classement|inscri\w*|proclam\w+|consacr\w+|erigee?s?|labell?is\w+)$/,
  ],
  ["friendship", /^(?:ami|amie|amis|amies|amitie|friends?|friendship)$/],
  ["publishing", /^(?:paru\w*|parai\w+|parution|publi(?:e|ee|es|ees|er|ait|cation)|sorti\w*|published)$/],
  ["marriage", /^(?:mari\w+|noces?|epous\w+|married|wedding)$/],
  ["visitors", /^(?:visiteu\w+|visit\w*|touristes?|vacanciers?|voyageu\w+|tourists?)$/],
  ["books", /^(?:titres?|titles?|ouvrages|livres?|books?)$/],
  [
    "appointing",
    /^(?:nomm\w+|nominations?|fonctions|elue?s?|election|designee?s?|designation|choisie?s?|promue?s?|succed\w+|reconduit\w*|investie?s?)$/,
  ],
  ["pupils", /^(?:eleves?|ecoli(?:er|ers|ere|eres)|enfants?|apprenants?|scolarises?)$/],
  ["surgery", /^(?:operations?|opere\w*|interventions?|chirurgi\w+|greff\w+|transplant\w+)$/],
  ["running", /^(?:fonctionn\w+|operationnel\w*|exploit\w+|service|activites?|tourn(?:e|ent|er|ait|aient))$/],
  ["presence", /^(?:presente?s?|presence|implant\w+|installe\w*)$/],
  ["families", /^(?:familles?|foyers?|menages?)$/],
  ["funeral", /^(?:obseques|funerailles|enterrement)$/],
  ["works", /^(?:travaux|chantiers?)$/],
  ["peak", /^(?:pics?|culmin\w+|paroxysme|apogee)$/],
  ["striking", /^(?:frapp\w+|attei\w+|balay\w+|abattue?s?|deferl\w+)$/],
  ["sheltering", /^(?:evacu\w+|abri|relog\w+)$/],
  ["patients", /^(?:malades?|patients?|cas|contamin\w+|infect\w+)$/],
  ["old", /^(?:vieux|vieille\w*|anciens?|anciennes?|old|oldest)$/],
  [
    "workers",
    /^(?:ouvri(?:er|ers|ere|eres)|travailleu\w+|employe(?:s|es|e)?|salarie(?:s|es|e)?|workers?|employees?)$/,
  ],
  ["people", /^(?:gens|personnes?|passagers?|visiteu\w+|people|nguoi|monde|individus?)$/],
  ["inhabitants", /^(?:gens|personnes?|habitants?|people|nguoi|residents?|ames?)$/],
  ["animals", /^(?:animaux|animal|betes?|tetes|porcs?|cochons?)$/],
];

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
