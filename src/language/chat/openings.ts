/** What stands before a question proper: how many words, and whether what follows is only asked for by them. */
export interface Opening {
  readonly words: number;
  /** Whether they ask for the noun that follows: « c'est quoi », « quelle est », “what is”. */
  readonly asksNoun: boolean;
  /** Whether they are a question in full with the noun that follows: « quelle est », “what is”. */
  readonly isFull: boolean;
  /** Whether they are followed by an indirect question or by what is sought: « sais-tu », « je cherche ». */
  readonly requests: boolean;
}

/** The opening of a question whose words, folded and without apostrophes, are parted by single spaces with a space at both ends. */
export function openingOf(flat: string): Opening {
  let rest = flat;
  let [words, asksNoun, isFull, requests] = [0, false, false, false];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = KINDS.map(([kind, pattern]) => [kind, pattern.exec(rest)?.[0] ?? ""] as const).find(
      ([, text]) => text !== "",
    );
    if (!found) break;
    const [kind, text] = found;
    rest = rest.slice(text.length - 1);
    words += text.trim().split(" ").length;
    asksNoun ||= kind === "noun" || kind === "full";
    isFull = kind === "full";
    requests ||= kind === "request";
  }
  return { words, asksNoun, isFull, requests };
}

const MOST_ROUNDS = 4;

const SAY =
  "(?:dire|donner|indiquer|rappeler|trouver|chercher|preciser|savoir|connaitre|expliquer|communiquer)";
const CAN =
  "(?:sais|savez|connais|connaissez|as|avez|aurais|auriez|peux|pouvez|pourrais|pourriez|saurais|sauriez)";
const WANT =
  "(?:cherche|recherche|veux|voudrais|aimerais|souhaite|souhaiterais|demande|me demande|me demandais|desire|ai besoin|voulais|aurais voulu|aurais aime)";

const KINDS: readonly (readonly ["courtesy" | "noun" | "full" | "request", RegExp])[] = [
  [
    "request",
    opening(
      `(?:est ce que )?(?:tu|vous|t) ${CAN}(?: pas| bien| deja| par hasard| peut etre)?(?: (?:me|m|nous))?(?: ${SAY})?`,
      `${CAN} (?:tu|vous)(?: pas)?(?: (?:me|m|nous))?(?: ${SAY})?`,
      "(?:donne|donnez|dis|dites|indique|indiquez|rappelle|rappelez|trouve|trouvez|cherche|cherchez|precise|precisez|file|explique|expliquez) (?:moi|nous)",
      `(?:j|je) ${WANT}(?: bien)?(?: (?:de|a))?(?: (?:savoir|connaitre|avoir|trouver))?`,
      `(?:est ce que )?(?:quelqu un|qqn) (?:sait|connait|connaitrait|saurait|a|aurait|peut|pourrait)(?: (?:me|m|nous))?(?: ${SAY})?`,
      `on (?:cherche|voudrait|aimerait|veut|se demande)(?: bien)?(?: (?:savoir|connaitre|avoir))?`,
      "savoir|connaitre|besoin de|il me faut|il me faudrait|merci de me dire|merci de m indiquer",
      "(?:can|could|would) you (?:please )?(?:tell|give) (?:me|us)|(?:tell|give) (?:me|us)|do you know",
      "i (?:want|need|would like|d like)(?: to know)?|i m looking for|i wonder|i am looking for",
    ),
  ],
  [
    "full",
    opening("(?:quel|quelle|kel|kelle) (?:est|etait|fut|sera|serait)", "what (?:s|is|was|are|were|will be)"),
  ],
  [
    "noun",
    opening(
      "(?:c est|c etait|c|ce serait|ca sera) quoi(?: deja| donc| exactement)?",
      "quoi (?:c est|est)",
      "qu est ce que c est(?: que)?",
    ),
  ],
  [
    "courtesy",
    opening(
      "bonjour|bonsoir|salut|hello|hi|coucou|hey|alors|et|mais|euh|bon|stp|svp|s il te plait|s il vous plait|dis|please|question|donc|au fait",
    ),
  ],
];

function opening(...words: readonly string[]): RegExp {
  return new RegExp(`^ (?:${words.join("|")}) `, "u");
}
