import { findCountries } from "../../../language/countries.ts";
import { fold } from "../../../language/folding.ts";
import { remembered } from "../../../language/remembered.ts";
import { canonicalNames } from "../../../language/terms/aliases.ts";
import { STOP_WORDS } from "../../../language/terms/stop-words.ts";
import { countryOf } from "../../../language/inhabitants.ts";

/** A noun that leads from one name to another: `l’ambassadeur du Vietnam en Chine`, `les exportations chinoises vers le Japon`. All is folded. */
export interface Relation {
  readonly head: string;
  /** Whose it is, or where it comes from; null where nothing tells. */
  readonly from: string | null;
  /** Where it leads, or is held; null where nothing tells. */
  readonly to: string | null;
}

/**
 * The nouns of a text that have a name after `de`, or a nationality, and perhaps one after `en`, `à`, `vers`; in French, and in questions in the
 * other languages whose nouns and names were put in French. Of what leads both ways (a road, a match) nothing is told. `isBare`: whose it
 * is may follow without a preposition, as in Vietnamese. Linear.
 */
export function relationsIn(text: string, isBare = false): readonly Relation[] {
  return isBare ? relationsOf(text, true) : relationsTold(text);
}

/** Of a question that names a way, the best forty sentences are read, and what stands around them, and again for its short answer. */
const relationsTold = remembered((text) => relationsOf(text, false), 500);

function relationsOf(text: string, isBare: boolean): Relation[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at): Relation[] => {
    if (!isHead(token)) return [];
    const after = endsAfter(tokens, at, isBare);
    const from = after.from ?? ownerBefore(tokens, at);
    return from === null && after.to === null ? [] : [{ head: token.key, from, to: after.to }];
  });
}

interface Token {
  readonly key: string;
  readonly isName: boolean;
}

function tokensOf(text: string): Token[] {
  const canonical = canonicalNames(text);
  const isLower = !/(?<!^)\p{Lu}/u.test(text.trim());
  return [...canonical.matchAll(TOKEN)].map(([raw]) => {
    const folded = fold(raw).replace(/['’]$/u, "'");
    const key = folded === "coree" ? "coreesud" : folded;
    return { key, isName: /^\p{Lu}/u.test(raw) ? !STOP_WORDS.has(key) : isLower && isPlace(key) };
  });
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*['’]?|[,;:.()«»!?]/gu;

function isPlace(key: string): boolean {
  return /^(?:hcmv|coreesud|coreenord|etatsunis|royaumeuni|paysbas)$/.test(key) || isCountry(key);
}

function isCountry(key: string): boolean {
  return findCountries(key.charAt(0).toUpperCase() + key.slice(1)).length > 0;
}

/** A common noun of some length; not what leads both ways. */
function isHead({ key, isName }: Token): boolean {
  return (
    !isName &&
    /^\p{L}{3,}$/u.test(key) &&
    !STOP_WORDS.has(key) &&
    !BOTH_WAYS.test(key) &&
    countryOf(key) === null
  );
}

const BOTH_WAYS =
  /^(?:distances?|lignes?|routes?|autoroutes?|chemins?|ponts?|liaisons?|match|matchs|rencontres?|frontieres?|trajets?|relations?|cooperation|liens?|jumelages?|amitie|accords?|duels?|finales?)$/;

/** So many words further on the ends of a relation are told. */
const REACH = 12;

/** The names that a noun leads from and to, up to the end of its clause. */
function endsAfter(tokens: readonly Token[], head: number, isBare: boolean): Pick<Relation, "from" | "to"> {
  let [from, to]: [string | null, string | null] = [null, null];
  const last = Math.min(tokens.length - 1, head + REACH);
  for (let at = head + 1; at <= last && !(from && to); at++) {
    const { key = "" } = tokens[at] ?? {};
    if (END.test(key) || (key === "et" && isNewThing(tokens[at + 1]))) break;
    const end = endAt(tokens, at, head, isBare);
    from ??= countryOf(key) ?? (end === "from" ? key : null);
    if (end === "to") to ??= key;
  }
  return { from, to };
}

/** Which end a token names by the words that lead to it, as far as it names one. */
function endAt(tokens: readonly Token[], at: number, head: number, isBare: boolean): "from" | "to" | null {
  const { key = "", isName = false } = tokens[at] ?? {};
  if (!isName || key === "republique") return null;
  const lead = leadOf(tokens, at, head);
  if (OF.test(lead) || (isBare && at === head + 1)) return "from";
  return TO.test(lead) ? "to" : null;
}

/** After « et »: `et le maire`, `et de Séoul`; not `extraordinaire et plénipotentiaire`. */
function isNewThing(next: Token | undefined): boolean {
  return next === undefined || next.isName || STOP_WORDS.has(next.key.replace(/'$/u, ""));
}

/** The preposition before a name, its article skipped; nothing where there is none. */
function leadOf(tokens: readonly Token[], name: number, head: number): string {
  const before = tokens[name - 1]?.key ?? "";
  const isArticle = /^(?:la|le|les|l'|the)$/.test(before);
  const at = isArticle ? name - 2 : name - 1;
  return at > head ? (tokens[at]?.key ?? "") : "";
}

/** “Vietnam's ambassador”, “the Chinese ambassador”, their words in French. */
function ownerBefore(tokens: readonly Token[], head: number): string | null {
  const before = tokens[head - 1];
  const owner = before?.key === "s" ? tokens[head - 2] : undefined;
  if (owner?.isName) return owner.key.replace(/'$/u, "");
  return before ? countryOf(before.key) : null;
}

const END = /^(?:[;:.()«»!?]|ont|est|sont|avait|etait|sera|qui|que|dont|ou|mais|pour|lors|avec|contre)$/;
const OF = /^(?:de|du|des|d'|of|from|cua|tu)$/;
const TO = /^(?:en|au|aux|a|vers|chez|sur|aupres|to|in|into|tai|sang|den|toi|vao)$/;
