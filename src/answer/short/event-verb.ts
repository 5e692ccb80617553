import { isTerm, type Inquiry, type Sought } from "./inquiry.ts";
import { roughlyIn } from "./sought-words.ts";

/**
 * The verb that a French question asks the circumstances of (`où … a-t-il été construit`, `quand ouvrira le musée`), where it says what happens:
 * undefined for verbs that only place or hold (`se trouve`, `aura lieu`), and where the question's build does not show its verb.
 */
export function eventVerb({ text, sought, language }: Inquiry): Sought | undefined {
  if (language !== "fr") return undefined;
  const found = BUILDS.map((build) => build.exec(text)?.[1]).find((key) => key !== undefined);
  const verb = found?.replace(/^s'/, "");
  const key = verb && (nounOf(verb, text) ?? verb);
  return key === undefined || (LIGHT.test(key) && !FOUND.test(text))
    ? undefined
    : sought.find((one) => one.key === key && isTerm(one));
}

/** `naufrage` of `a-t-il fait naufrage`: the noun that tells what happens, without an article. */
function nounOf(verb: string, text: string): string | undefined {
  if (!/^(?:fait|fera|pris|prend|mis|perdu|subi)$/.test(verb)) return undefined;
  return new RegExp(
    ` ${verb} (?!(?:le|la|les|un|une|des|du|de|son|sa|ses|en|a|au|aux|par|dans|sur|pour|partie) )(\\p{L}{4,}) `,
    "u",
  ).exec(text)?.[1];
}

/** Whether a text tells what the verb of a question asks for; true where the question shows none. Slips of the finger are forgiven. */
export function tellsEvent(inquiry: Inquiry, text: string): boolean {
  const verb = eventVerb(inquiry);
  return verb === undefined || roughlyIn({ ...inquiry, sought: [verb] }, text).length > 0;
}

const BE =
  "(?:a|ont|est|sont|sera|seront|avait|avaient|etait|etaient|fut|furent|aura|auront|s'est|se sont|s'etait)";
const ASKING = "(?:ou|quand|(?:dans |en |a |sur |vers |depuis |de |d')?quel(?:le)?s? \\p{L}+)";

/** Over a question's flattened text: the pronoun after the auxiliary, the participle after the question words, the pronoun after the verb. */
const BUILDS: readonly RegExp[] = [
  new RegExp(` est ce qu'(?:ils?|elles?|on) ${BE} (?:ete )?(\\p{L}+(?:e|i|u|it|is|ert)e?s?) `, "u"),
  /^ (?:a |en |de |depuis )?quel(?:le)?s? (?:heures?|annees?|jours?|mois|dates?|siecle) (?!(?:est|sont|a|ont|sera|seront|etait|etaient|fut|aura|va|vont|y) )((?:s')?\p{L}{3,}) (?:(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa) |l')/u,
  /^ ou (?!(?:est|sont|a|ont|sera|seront|etait|etaient|fut|aura|va|vont|y) )((?:s')?\p{L}{3,}) (?:(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa) |l')/u,
  new RegExp(
    ` ${BE} (?:t )?(?:ils?|elles?|on) (?:ete |pu |bien |enfin |du )?((?!(?:le|la|les|un|une|des) )\\p{L}{3,}) `,
    "u",
  ),
  new RegExp(
    `^ ${ASKING} ${BE} (?:ete )?(\\p{L}+(?:e|i|u|it|is|ert)e?s?) (?:(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa) |l')`,
    "u",
  ),
  / (?!(?:a|ont|est|sont|sera|seront|avait|avaient|etait|etaient|aura|auront|ete|y) )((?:s')?\p{L}{3,}) (?:t )?(?:ils?|elles?|on) /u,
];

/** `a-t-on trouvé`, which places nothing. */
const FOUND = / (?:a|ont|avait|avaient|ete) (?:(?:t )?(?:ils?|elles?|on) )?(?:ete )?(?:re)?trouvee?s? /;

/** Verbs that only say that a thing is somewhere, or that take their meaning from a noun. */
const LIGHT =
  /^(?:voi[rt]|voient|verra|vu|trouve\w*|situ\w+|tien\w*|tenu\w*|deroul\w+|eu|lieu|install\w+|etabli\w*|fait\w*|fera|feront|ferait|pris\w*|prend\w*|pass\w+|produi\w+|prevu\w*|mis\w*|met\w*|peut|peuvent|pourr\w+|doit|doivent|devr\w+|faut|va|vont|reste\w*|dresse\w*|compte\w*|organis\w+|concl\w+|effectu\w+|realis\w+|proced\w+|accompl\w+|devien\w+|devenu\w*|rendu\w*|donne\w*|entreten\w+|entretien\w*|commenc\w+|debut\w+)$/;
