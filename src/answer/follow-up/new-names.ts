import { findMentions, isLocative, isSameKind, type Mention } from "./mentions.ts";
import { groupOf, isPair } from "./coordination.ts";
import { joined } from "./joined.ts";
import { isPlainName } from "./plain-names.ts";
import { inPlaceOf, sameLead } from "./placing.ts";
import { flatten, type Utterance } from "./utterance.ts";

/**
 * The last question with the names that are all a follow-up brings (« et avec Shanghai ? ») in the place of its last names of their kind;
 * after a dash where they would not agree with the verb. Null where it brings something else, or there is no place for them.
 */
export function withNewNames(followUp: Utterance, previous: Utterance): string | null {
  const brought = broughtBy(followUp);
  const [first] = brought;
  if (!first) return null;
  const turned = otherWay(followUp, brought, previous);
  if (turned !== null) return turned;
  const mentions = findMentions(previous.words);
  const old = placeFor(first, mentions, previous.words);
  if (!old)
    return hasSubjectPronoun(previous.flat) && mentions.length === 0
      ? joined(previous.words, followUp.words)
      : null;
  const group = groupOf(old, mentions, previous.words);
  if (brought.length > 1 && group.length === 1 && isSingularSubject(old, previous)) {
    const rest = `${previous.words.slice(0, old.from).trimEnd()} ${previous.words.slice(old.end).trimStart()}`;
    return joined(rest.trim(), followUp.words);
  }
  const isWhole = brought.length > 1 && group.length > 1;
  const from = isWhole ? (group[0] ?? old) : old;
  const last = brought.at(-1) ?? first;
  const others = followUp.words.slice(first.end, last.end);
  const put = inPlaceOf(from, first) + others;
  const before = previous.words.slice(0, from.from);
  const rest = previous.words.slice(old.end);
  return before + put + (group.length === 1 ? agreeing(rest, first, old) : rest);
}

/** Both ends of a way in the place of both (« l’ambassadeur de Chine au Vietnam », « et du Vietnam en Chine ? »); null where there are not both. */
function otherWay(
  { words }: Utterance,
  [from, to, ...more]: readonly Mention[],
  previous: Utterance,
): string | null {
  if (!from || !to || more.length > 0 || sameLead(from.preposition, to.preposition)) return null;
  const mentions = findMentions(previous.words);
  const at = mentions.findIndex(
    ({ preposition, end }, index) =>
      sameLead(preposition, from.preposition) &&
      sameLead(mentions[index + 1]?.preposition ?? "", to.preposition) &&
      previous.words.slice(end, mentions[index + 1]?.from).trim() === "",
  );
  const [first, last] = [mentions[at], mentions[at + 1]];
  if (at < 0 || !first || !last) return null;
  return (
    previous.words.slice(0, first.from) + words.slice(from.from, to.end) + previous.words.slice(last.end)
  );
}

/** The names that a follow-up consists of; none where it says more. */
function broughtBy({ words, flat }: Utterance): Mention[] {
  const found = findMentions(words);
  const mentions = found.length > 0 ? found : lowerCaseName(words, flat);
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last || flat.slice(0, first.from).trim() !== "" || flat.slice(last.end).trim() !== "")
    return [];
  const between = mentions.slice(1).map(({ from }, at) => flat.slice(mentions[at]?.end, from).trim());
  return between.every((text) => /^(?:et|and|va|ou|,|-)?$/.test(text)) ? mentions : [];
}

const NO_NAME =
  /^(?:alors|apres|ensuite|puis|maintenant|demain|hier|toi|vous|moi|nous|encore|donc|bien|merci|non|oui|bonjour|salut|super|vraiment|quoi|rien|sinon|then|now|today|yesterday|thanks|really|aujourd)$/;

/** A lone name in small letters: `shanghai`, `à tokyo`, `avec ha nam`. */
function lowerCaseName(words: string, flat: string): Mention[] {
  const lead = /^(?:(?:a|en|de|avec|contre|in|of|with|voi|o) |d')?/.exec(flat)?.[0] ?? "";
  const name = flat.slice(lead.length);
  const keys = name.split(/[ -]/u);
  const isName =
    keys.length <= 3 &&
    isPlainName(keys) &&
    keys.every((key) => /^\p{L}{2,}$/u.test(key) && !NO_NAME.test(key));
  if (!isName) return [];
  const preposition = lead.trim();
  const place = { from: 0, start: lead.length, end: words.length };
  return [
    {
      ...place,
      name: words.slice(lead.length),
      preposition,
      article: "",
      kind: isLocative(preposition) ? "place" : null,
    },
  ];
}

/** The name whose place a new one takes: the last after the same preposition, else the last of the same kind, else any that may be. */
function placeFor(brought: Mention, mentions: readonly Mention[], text: string): Mention | undefined {
  const known = mentions.map((mention) => asAskedWho(mention, text));
  // One of two that are told as a pair (« Mékong – Japon ») is not to be replaced by itself.
  const fitting = known.filter((mention) => isSameKind(mention, brought) && !isPair(mention));
  const { preposition, kind } = brought;
  return (
    (preposition === ""
      ? undefined
      : fitting.findLast((mention) => sameLead(mention.preposition, preposition))) ??
    (kind === null ? undefined : fitting.findLast((mention) => mention.kind === kind)) ??
    fitting.at(-1)
  );
}

/** `qui est` asks for a person. */
function asAskedWho(mention: Mention, text: string): Mention {
  return mention.kind === null && /^(?:qui est|who is) $/.test(flatten(text.slice(0, mention.from)))
    ? { ...mention, kind: "person" }
    : mention;
}

/** What follows a new name, its `il` or `elle` after the verb made to agree where the article tells the gender. */
function agreeing(text: string, brought: Mention, old: Mention): string {
  if (old.preposition !== "" || !/^(?:le|la)$/.test(brought.article)) return text;
  return withGender(text, brought.article === "la" ? "f" : "m");
}

/** A text with the first `il` or `elle` that follows its verb in this gender. */
export function withGender(text: string, gender: "m" | "f"): string {
  return text.replace(/(?<=\p{L}-(?:t-)?)(?:il|elle)(s?)(?![\p{L}])/u, gender === "m" ? "il$1" : "elle$1");
}

function isSingularSubject(old: Mention, { flat }: Utterance): boolean {
  return old.preposition === "" && /^[^-]*-(?:t-)?(?:il|elle)(?!\p{L})/u.test(flat.slice(old.end));
}

function hasSubjectPronoun(flat: string): boolean {
  return /(?<=\p{L}-(?:t-)?)(?:il|elle)s?(?!\p{L})/u.test(flat);
}
