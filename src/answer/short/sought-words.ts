import { remembered } from "../../language/remembered.ts";
import { canonicalNames } from "../../language/terms/aliases.ts";
import { foldedWords } from "../../language/words.ts";
import type { Inquiry, Sought } from "./inquiry.ts";
import { areRelated, isMisspelt } from "./word-families.ts";

/** Whether a word of a text is, or speaks of, a word of the question. Names have no family but their own spellings. */
export function isSame(sought: Sought, key: string): boolean {
  if (sought.key === key) return true;
  return sought.name ? isDerivedName(sought.key, key) : areRelated(sought.key, key);
}

/** Whether a question has every one of some words, or of those that tell where any does: what it names itself does not answer it. */
export function hasAllOf(
  { text, sought }: Inquiry,
  words: readonly string[],
  isTelling: (key: string) => boolean,
): boolean {
  const telling = words.filter(isTelling);
  return (telling.length > 0 ? telling : words).every(
    (key) => text.includes(` ${key} `) || sought.some((one) => one.key === key),
  );
}

/** The words of a question that a text speaks of. */
export function soughtIn(inquiry: Inquiry, text: string): Sought[] {
  const { keys, met } = readText(text);
  return inquiry.sought.filter((sought) =>
    met(sought, "exactly", () => keys.some((key) => isSame(sought, key))),
  );
}

/** The same, slips of the finger and glued articles forgiven: slower, for names and for text messages. */
export function roughlyIn(inquiry: Inquiry, text: string): Sought[] {
  const { keys, met } = readText(text);
  return inquiry.sought.filter((sought) =>
    met(sought, "roughly", () => keys.some((key) => isSame(sought, key) || isMisspelt(sought.key, key))),
  );
}

/** The folded words of a text, each once, names in one spelling. */
export function keysOf(text: string): readonly string[] {
  return readText(text).keys;
}

/** A text as words are looked for in it. */
interface ReadText {
  readonly keys: readonly string[];
  /** What was found of a word before, or is now. */
  met(sought: Sought, way: Way, find: () => boolean): boolean;
}

type Way = "exactly" | "roughly";

/** The rules of short answers look for the same words of a question in the same sentences, title and surroundings over and over. */
const readText: (text: string) => ReadText = remembered((text) => {
  const words = foldedWords(canonicalNames(text));
  const said = ` ${words.join(" ")} `;
  const keys = [
    ...new Set([...words, ...PHRASES.flatMap(([phrase, key]) => (phrase.test(said) ? key : []))]),
  ];
  const found = new Map<string, boolean>();
  const met: ReadText["met"] = ({ key, name }, way, find) => {
    const asked = `${key} ${way} ${name}`;
    const known = found.get(asked);
    if (known !== undefined) return known;
    if (found.size >= MOST_MET) found.clear();
    const isMet = find();
    found.set(asked, isMet);
    return isMet;
  };
  return { keys, met };
}, 500);

/** What several words say together, over folded words, with a word for it. */
const PHRASES: readonly (readonly [phrase: RegExp, key: string])[] = [
  [/ mise?s? au jour /, "decouverte"],
  [/ (?:trouve|perdu) la (?:mort|vie) /, "mort"],
  [/ mise?s? en service /, "ouverture"],
  [/ mise?s? en vente /, "vendu"],
  [/ (?:pris|prend|prendra) sa retraite /, "retraite"],
  [/ (?:porte|portent|porta) le nom /, "nomme"],
  [
    / (?:arrivee?s? a|pris(?:e|es)?|prend(?:ra)?|repris) la (?:tete|direction|presidence|barre) /,
    "nomination",
  ],
  [/ en poste /, "nomination"],
  [/ pass\w+ son enfance /, "grandi"],
  [/ sous (?:la houlette|la presidence|l egide) /, "preside"],
  [/ touch\w+ terre /, "frappe"],
  [/ touch\w+ terre /, "arrive"],
  [/ coup d envoi /, "debut"],
  [/ entr\w+ en production /, "produit"],
  [/ (?:ouv\w+|mise?s?) (?:\w+ ){0,5}(?:a la|en) circulation /, "circule"],
  [/ (?:ouv\w+|mise?s?) (?:\w+ ){0,5}(?:a la|en) circulation /, "rouler"],
  [/ pris(?:e|es)? en photo /, "photographie"],
  [/ tombee?s? sur (?:le|la|l|les|cette|un|une) /, "decouverte"],
  [/ accueill\w+ (?:de|a) nouveau /, "rouvre"],
  [/ ceremonies? funeraires? /, "obseques"],
  [/ (?:travaux|construction|chantier) (?:\w+ ){0,10}(?:confie|attribue)\w* (?:a|au|aux) /, "construit"],
];

/** Words kept with each text. */
const MOST_MET = 100;

/** `Vietnam` and `vietnamien`, `Canada` and `Canadienne`; not `Hanoi` and `Hanovre`. */
function isDerivedName(name: string, key: string): boolean {
  const [short, long] = name.length < key.length ? [name, key] : [key, name];
  return (
    short.length >= 5 &&
    long.startsWith(short) &&
    /^(?:s|n|ne|ns|nes|ien|iens|ienne|iennes|ais|aise|ese)$/.test(long.slice(short.length))
  );
}
