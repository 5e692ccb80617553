import { fold } from "../../../language/folding.ts";
import type { Span } from "../../../language/span.ts";
import { isOfOtherThing } from "../attachment.ts";
import { readWith, type Evidence } from "../evidence.ts";
import { isTerm, type Inquiry } from "../inquiry.ts";
import { isSame, roughlyIn } from "../sought-words.ts";
import { isKnown, isOffice, verbAsked } from "./actors.ts";
import { TITLE_LEAD } from "./capitals.ts";

/** `acheté par une enseignante de Vinh`: the agent of a passive whose verb is asked for. */
export function agentOf(inquiry: Inquiry, evidence: Evidence): Span | null {
  const text = evidence.sentence.display;
  for (const { index, 0: found, 1: verb } of text.matchAll(PASSIVE)) {
    if (isOfOtherThing(inquiry, text, index)) continue;
    const from = partnerAfter(inquiry, text, index + found.length) ?? index + found.length;
    const start = from + (TITLE.exec(text.slice(from, from + LONGEST_AGENT))?.[0].length ?? 0);
    const agent = AGENT_END.exec(text.slice(start, start + 2 * LONGEST_AGENT))?.[0] ?? "";
    const fits = AGENT.test(agent) && agent.length <= LONGEST_AGENT && !isKnown(inquiry, agent);
    if (fits && isVerbOf(inquiry, fold(verb ?? ""), readWith(evidence))) {
      return bearerAfter(text, start + agent.length) ?? { start, end: start + agent.length };
    }
  }
  return null;
}

/** Of several agents (`par le ministre et, pour la partie chilienne, par …`) where the one begins whose side the question names. */
function partnerAfter({ text: question }: Inquiry, text: string, from: number): number | undefined {
  const side = SIDE.exec(question)?.[1];
  if (side === undefined) return undefined;
  for (const { index, 0: found, 1: told } of text.slice(from).matchAll(SIDES))
    if (fold(told ?? "").includes(side)) return from + index + found.length;
  return undefined;
}

const SIDE = / (?:pour la partie|pour le|pour la|cote|du cote) (\p{L}{4,}) $/u;
const SIDES = /(?:pour la partie|pour le|pour la|côté|du côté) (\p{L}+),? par /gu;

/** `par la vice-présidente du Conseil populaire, Pham Thi Nga`: the name of the agent's bearer. */
function bearerAfter(text: string, end: number): Span | null {
  const name = /^, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){1,5}(?=[,.;)]|$)/u.exec(
    text.slice(end, end + LONGEST_AGENT),
  )?.[0];
  return name === undefined ? null : { start: end + 2, end: end + name.length };
}

/** Whether somebody is the agent of another verb than the one asked for: `évoqué par le ministre …`, where the signer is asked for. */
export function isAgentOfOther(inquiry: Inquiry, text: string, { start }: Span): boolean {
  const from = Math.max(0, start - LONGEST_AGENT - LONGEST_AGENT);
  const led = LED_BY.exec(text.slice(from, start));
  const asked = verbAsked(inquiry);
  if (!led || !asked) return false;
  if (isOfOtherThing(inquiry, text, from + led.index)) return true;
  const isTold = roughlyIn({ ...inquiry, sought: [asked] }, text).length > 0;
  const hasOwnAgent = [...text.matchAll(PAR)].some(([, verb]) => isSame(asked, fold(verb ?? "")));
  return (
    isTold &&
    (!isOffice(asked) || hasOwnAgent) &&
    !inquiry.sought.some((sought) => isTerm(sought) && isSame(sought, fold(led[1] ?? "")))
  );
}

const PAR = /(\p{L}+(?:é|i|u|it|ert)e?s?) par /gu;
const LED_BY = /((?!mois |fois |\p{L}+di )\p{L}+(?:é|i|u|it|ert)e?s?) par [^,;:.()«»]*(?:, )?$/u;

/** Whether a verb is asked for, of something that is spoken of besides. */
function isVerbOf(inquiry: Inquiry, verb: string, around: string): boolean {
  return (
    inquiry.sought.some((sought) => isTerm(sought) && isSame(sought, verb)) &&
    roughlyIn(inquiry, around).some((sought) => !isSame(sought, verb))
  );
}

const AGENT_END =
  /^[^,;:.()«»]+?(?= (?:qui|dont|pour|depuis|en|dans|lors|afin|avec|à|aux?|sous|sur|après|avant|et(?=,| par )|et (?:doit|doivent|a|ont|est|sont|sera|seront|va|vont|peut))(?!\p{L})|[,;:.()«»]|$)/u;
/** `par M. Pham Van Loc`: its point ends nothing. */
const TITLE = new RegExp(`^${TITLE_LEAD}(?=\\p{Lu})`, "u");
const AGENT = /^(?:\p{Lu}|(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|deux|trois|quatre) |l['’])/u;
/** A longer agent is a clause, in UTF-16 units. */
const LONGEST_AGENT = 60;
const PASSIVE =
  /(\p{L}+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|uit|uite|ert|erte))(?: en \p{L}+(?: (?:ans?|mois|jours|semaines))?| en \d+(?: (?:ans?|mois|jours|semaines))?| \p{Ll}{3,5}di(?: soir| matin)?| dimanche| hier| le \d{1,2}(?:er)? \p{L}+(?: \d{4})?(?: à l['’]aube| au petit matin| au soir)?| \p{L}+ment| à \d[\d,.]* ?%| à hauteur de [\d,.]+ ?%| (?:pendant|durant|pour|depuis) [\p{L}\d ]{2,20}| à [\p{Ll} ]{2,20})? par /gu;
