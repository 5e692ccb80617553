import type { Mention } from "./mentions.ts";
import { flatten } from "./utterance.ts";

/** The names that are told together with one: `Hanoi et Séoul`. */
export function groupOf(mention: Mention, mentions: readonly Mention[], text: string): readonly Mention[] {
  const at = mentions.findIndex(({ start }) => start === mention.start);
  let first = at;
  while (first > 0 && isCoordinated(mentions[first - 1], mentions[first], text)) first--;
  let last = at;
  while (isCoordinated(mentions[last], mentions[last + 1], text)) last++;
  return mentions.slice(first, last + 1);
}

function isCoordinated(a: Mention | undefined, b: Mention | undefined, text: string): boolean {
  return (
    !!a && !!b && /^(?: et | and | va |, )$/.test(flatten(text.slice(a.end, b.from)).replace(/\s*$/u, " "))
  );
}

/** A name with the article that belongs to it: `le Vietnam`, where the text has `du Vietnam`, too. */
export function named({ name, article, preposition }: Mention, text: string): string {
  const own = { au: "le", du: "le", aux: "les", des: "les" };
  const bare = Object.entries(own).find(([lead]) => lead === preposition)?.[1] ?? article;
  if (bare === "" || bare === "the") return bare === "" ? name : `the ${name}`;
  return bare.endsWith("'") ? `l${text.includes("’") ? "’" : "'"}${name}` : `${bare} ${name}`;
}

/** Names that are told together, as they are. */
export function groupText(group: readonly Mention[], text: string): string {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return "";
  return named(first, text) + text.slice(first.end, last.end);
}

/** Two that are told together: `Mékong – Japon`. */
export function isPair({ name }: Mention): boolean {
  return name.includes(" – ");
}
