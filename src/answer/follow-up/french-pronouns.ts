import { questionWordOf } from "./question-word.ts";
import type { Place } from "./pronoun-places.ts";
import { subjectPlace } from "./french-subjects.ts";
import type { Gender } from "./gender.ts";
import type { Utterance } from "./utterance.ts";

/** The pronoun of a French question that has no antecedent in the question itself; null where there is none. */
export function frenchPlace(followUp: Utterance): Place | null {
  for (const find of [presented, subjectPlace, impersonal, cliticPlace, possessed, pointed, stressed]) {
    const place = find(followUp);
    if (place) return place;
  }
  return null;
}

const NEITHER = { gender: null, isPlural: false, isSubject: false } as const;

/** « C'est où ? », « Qui est-ce ? ». */
function presented({ flat, words }: Utterance): Place | null {
  const end = words.length;
  if (/^c'?est (?:ou|quoi|qui|quand|combien)$/.test(flat))
    return { ...NEITHER, at: end, isTopic: true, changes: [{ start: end, end, put: ", NAME" }] };
  const asked = /^(?:qui|ou|quand) est(?=[- ]ce$)/.exec(flat);
  return asked
    ? { ...NEITHER, at: end, isTopic: true, changes: [{ start: asked[0].length, end, put: " NAME" }] }
    : null;
}

/** « Combien d'entreprises y a-t-il ? »: where is not said. */
function impersonal({ flat, words }: Utterance): Place | null {
  const end = words.length;
  const isOpen = /^(?:combien d(?:e |')|quel(?:le)?s? )[\p{L}' -]+ y a[- ]t[- ]il$/u.test(flat);
  return isOpen
    ? { ...NEITHER, at: end, isTopic: true, changes: [{ start: end, end, put: " – NAME" }] }
    : null;
}

const OBJECT = /^qui (?:ne )?(?<clitic>(?:le|la|les|lui|leur|y) |l')(?=\p{L})(?!y )/u;
const OBJECT_ON = /(?<clitic>(?:le|la|les) |l')(?=\p{L}+-(?:t-)?(?:on|nous|vous)(?!\p{L}))/u;
const LIVED = /(?<= )(?<clitic>y )(?=(?!a(?!\p{L}))\p{L}+$)/u;
const TO_DO = /^(?:comment|ou|quand|pourquoi) (?<clitic>(?:le|la|les|y) |l')(?=\p{L}+(?:er|ir|re)$)/u;

/** « Qui le dirige ? », « Qui l'a bâti ? », « Quand l'a-t-on construit ? »: the object goes after its verb. */
function cliticPlace({ flat }: Utterance): Place | null {
  const found = OBJECT.exec(flat) ?? OBJECT_ON.exec(flat) ?? LIVED.exec(flat) ?? TO_DO.exec(flat);
  const clitic = found?.groups?.["clitic"];
  if (!found || clitic === undefined) return null;
  const at = found.index + found[0].length - clitic.length;
  const after = at + clitic.length;
  const verb = VERB_GROUP.exec(flat.slice(after))?.[0];
  if (verb === undefined) return null;
  const word = clitic.trim();
  const put = /^(?:lui|leur|y)$/.test(word) ? " à NAME" : " NAME";
  const end = after + verb.length;
  const gender: Gender = word === "le" ? "m" : word === "la" ? "f" : null;
  const changes = [
    { start: at, end: after, put: "" },
    { start: end, end, put },
  ];
  return { gender, isPlural: word === "les" || word === "leur", isSubject: false, at, changes };
}

/** A verb, with its participle or infinitive after an auxiliary. */
const VERB_GROUP =
  /^(?:(?:a|ont|avait|avaient|aura|auront|va|vont|doit|doivent|peut|peuvent|fait)(?:-t)?(?:-(?:on|nous|vous))?(?: (?:ete|bien|deja))? \p{L}+|\p{L}+(?:-t)?(?:-(?:on|nous|vous))?)/u;

const OWNER =
  /^(?:(?:quel(?:le)?s?|qui|ou|comment) (?:est|sont|etait|se trouvent?|s'appellent?|dirige|preside|represente) |combien (?:mesurent?|coutent?) )(?<owner>son|sa|ses|leurs?) (?<noun>\p{L}[\p{L}-]*)/u;

/** « Quelle est sa superficie ? »: the noun of the last question's subject. */
function possessed({ flat }: Utterance): Place | null {
  const found = OWNER.exec(flat);
  const owner = found?.groups?.["owner"];
  const noun = found?.groups?.["noun"];
  if (!found || owner === undefined || noun === undefined) return null;
  const end = found[0].length;
  const at = end - noun.length - owner.length - 1;
  const article = articleFor(owner, noun, flat);
  const changes = [
    { start: at, end: at + owner.length + 1, put: article },
    { start: end, end, put: " de NAME" },
  ];
  const owners = { ...NEITHER, isPlural: owner.startsWith("leur") };
  return OF_NAMES.test(noun) ? { ...owners, noun: "name", at, changes } : { ...owners, at, changes };
}

/** What only places have, and bodies. */
const OF_NAMES =
  /^(?:population|superficie|maire|capitale|habitants?|monnaie|president|presidente|ambassadeur|pib)$/;

function articleFor(owner: string, noun: string, flat: string): string {
  if (/^(?:ses|leurs)$/.test(owner)) return "les ";
  if (/^[aeiou]/.test(noun)) return "l'";
  if (owner === "leur") return flat.startsWith("quelle ") ? "la " : "le ";
  return owner === "sa" ? "la " : "le ";
}

const POINTED =
  /(?<= )(?:ce|cet|cette|ces) (?:(?<name>villes?|pays|provinces?|region|homme|femme|personnes?|entreprises?|societes?|organisation|lieu|endroit|groupe|banque)|(?<noun>port|pont|projet|accord|reunion|sommet|visite|contrat|musee|festival|loi|traite|quai|route))(?:-la|-ci)?(?!\p{L})/u;

/** « cette ville », « cet accord »: the last question's. */
function pointed({ flat }: Utterance): Place | null {
  const found = POINTED.exec(flat);
  if (!found) return null;
  const at = found.index;
  const changes = [{ start: at, end: at + found[0].length, put: "NAME" }];
  const isPlural = found[0].startsWith("ces");
  return { ...NEITHER, isPlural, noun: found.groups?.["noun"] ?? "name", at, changes };
}

const STRESSED = /(?<= (?:avec|chez|pour|contre|sur|par|de|vers) |d')(?<word>lui|elles?|eux)$/u;

/** « avec lui ». */
function stressed(followUp: Utterance): Place | null {
  const found = STRESSED.exec(followUp.flat);
  if (!found || !questionWordOf(followUp)) return null;
  const word = found[0];
  const gender: Gender = word.startsWith("elle") ? "f" : "m";
  const changes = [{ start: found.index, end: found.index + word.length, put: "NAME" }];
  return { gender, isPlural: /^(?:elles|eux)$/.test(word), isSubject: false, at: found.index, changes };
}
