import { fold } from "../../../language/folding.ts";
import { overlaps } from "../../../language/span.ts";
import { findRuns, type Run } from "./capitals.ts";

/** Names with the shape and the company of a person's: an office or a civil title before, an apposition after, a surname. */
export function findPersons(text: string): Run[] {
  return findRuns(text).map(withoutSeat).filter(isPerson);
}

/** The names of a text that are none of some persons in it: `imiter Kyoto`. */
export function runsBesides(persons: readonly Run[], text: string): Run[] {
  return findRuns(text).filter((run) => !persons.some((person) => overlaps(person, run)));
}

/** Whether a name of three words or more begins with a Vietnamese surname: `Dang Xuan Phong`, and not `Ho Chi Minh-Ville`. */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length > 2 &&
    SURNAMES.has(fold(words[0] ?? "")) &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word))
  );
}

function isPerson({ text, before, after }: Run): boolean {
  const words = text.split(/\s+/u);
  if (isNoName(text, after) || words.length > LONGEST) return false;
  if (CIVIL.test(before)) return true;
  if (words.length === 1) return TITLED.test(before) && !/(?:ais|ois|ien)s?$/u.test(text);
  const surname = SURNAMES.has(fold(words[0] ?? "")) && words.length > 2;
  if (BETWEEN.test(before)) return surname;
  if (AT_PLACE.test(before)) return surname && /^(?:,| \()/.test(after);
  return surname || OFFICE.test(before) || ALONE.test(before);
}

/** A body, two places, or what goes on in small letters. */
function isNoName(text: string, after: string): boolean {
  return BODIES.test(fold(text)) || text.includes(" – ") || (CUT.test(text) && /^ \p{L}/u.test(after));
}

/** `le maire de Séoul Park Won Soon`, `l’ambassadeur de Chine He Wei`: the office's place is no part of the name. */
function withoutSeat(run: Run): Run {
  const words = run.text.split(" ");
  const direct = OFFICE_OF.test(run.before);
  if (words.length < 3 || (!direct && !OFFICE.test(run.before))) return run;
  const surname = words.findIndex(
    (word, index) => index > 0 && SURNAMES.has(fold(word)) && index + 2 < words.length,
  );
  if (surname < 1 && !direct) return run;
  const from = words.slice(0, surname > 0 ? surname : 1).join(" ").length + 1;
  return {
    ...run,
    start: run.start + from,
    text: run.text.slice(from),
    before: `${run.before}${fold(run.text.slice(0, from))}`,
  };
}

/** `Dirk De fauw`: a name that goes on in small letters. */
const CUT = / (?:De|Von|Der|Den|Del|Di)$/u;
/** No name has more words. */
const LONGEST = 6;
const CIVIL = /(?:^|[^\p{L}])(?:m|mm|mme|mmes|dr|pr|mgr)\.? $/u;
/** A name alone begins a clause, is an agent, or follows its bearer's nationality. */
const ALONE =
  /(?:, | par |^|« |avec | et |que |qu'|(?:la|le|l') ?\p{L}+(?:ien|ienne|ais|aise|ois|oise|ain|aine|and|ande|ol|ole|an|ane) )$/u;
const OFFICES =
  "president|presidente|vice-president|vice-presidente|ministre|vice-ministre|maire|directeur|directrice|chef|cheffe|secretaire|ambassadeur|ambassadrice|architecte|artiste|chanteur|chanteuse|professeur|professeure|docteur|general|colonel|lieutenant|capitaine|attaquante?|gardien|gardienne|joueur|joueuse|entraineur|cineaste|ecrivain|peintre|medecin|physicien|physicienne|economiste|expert|experte|consul|gouverneur|depute|deputee|roi|reine|prince|princesse|pape|empereur|patron|patronne|fondateur|fondatrice|auteur|autrice|champion|championne|representant|representante|chercheur|chercheuse|dirigeant|dirigeante|gerant|gerante|proprietaire|responsable|homologue|epouse|epoux|sg|pm|candidat|candidate|laureat|laureate|pilote|coureur|coureuse|poete|poetesse|romancier|romanciere|comedien|comedienne|danseur|danseuse|nageur|nageuse|sculpteur|sculptrice|couturier|couturiere|potier|potiere|passeur|passeuse|artisan|artisane|etudiant|etudiante|agriculteur|agricultrice|pecheur|paysan|paysanne|ingenieur|ingenieure|instituteur|institutrice|enseignant|enseignante|infirmier|infirmiere|historien|historienne|lyceen|lyceenne|\\p{L}+(?:iste|ologue|graphe|icien|icienne)";
const OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICES})(?:(?: |-|')\\p{L}+){0,6} $`, "u");
/** An office directly before a single name: `le président Masseroni`. */
const TITLED = new RegExp(`(?<!\\p{L})(?:le|la|l'|du|au|par) ?(?:${OFFICES}) $`, "u");
const OFFICE_OF = new RegExp(`(?<!\\p{L})(?:${OFFICES}) (?:de|du|d'|de la|de l')\\s?$`, "u");
const AT_PLACE = /(?<!\p{L})(?:a|au|aux|en|dans|de|d'|du|des|vers|province|ville|district|entre) $/u;
/** `entre Cam Pha et Mong Cai`: two places. */
const BETWEEN = /(?<!\p{L})(?:entre|a|en|vers|de|d'|du|des) ?[^,;:.]{2,30} et $/u;
const BODIES =
  /\b(?:comite|parti|institut|musee|association|ministere|banque|universite|union|nations|conseil|assemblee|groupe|societe|festival|sommet|fonds|centre|agence|service|departement|forum|pont|ville|republique|international|vietnam|viet nam|hanoi|ho chi minh-ville|da nang|can tho|nha trang|hai phong|asean|etats|coree|academie|ecole|hopital|bureau|office|federation|organisation|commission|grand|nouvel|premier|games|airlines|journee|semaine|fleuve|mer|delta|convention|accord|traite|prix)\b/;
/** Whether a folded word is a frequent Vietnamese surname. */
export function isSurname(word: string): boolean {
  return SURNAMES.has(word);
}

const SURNAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong lam mai luong ha dao cao ta chau luu to giang thai quach kieu doan vuong thach la quan tong chu tang mac nghiem".split(
    " ",
  ),
);
