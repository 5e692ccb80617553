import type { FormattedString } from "@grammyjs/parse-mode";
import type { Card } from "../../digest/digest.ts";
import type { Reason } from "../../digest/reader.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block } from "../message.ts";
import { joined, marked, plain } from "./joining.ts";
import { inLine, shortened } from "./line.ts";
import { quoteBlocks, type Brevity } from "./quote.ts";

const LONGEST_TITLE = 200;

/** The title stands above its quote in full: in the source below, its beginning will do. */
const BREVITY: Brevity = { title: 60, file: 100, evidence: 150, words: 100 };

/** So many other titles of a story are named, each in so many UTF-16 units. */
const MOST_OTHERS = 3;
const LONGEST_OTHER = 100;

/**
 * A story in a digest: its title in bold, with its number where there are several, why it is there, the quote with its source, and under which titles else it is told. At most
 * some 2,300 UTF-16 units: a quote has 600, all else is shortened.
 */
export function digestCard(card: Card, number: number | null, wording: Wording): Block {
  const title = marked(shortened(inLine(card.title), LONGEST_TITLE), "bold");
  const quoted = quoteBlocks([card.quote], 1, BREVITY, wording);
  const lines = [
    number === null ? title : joined([plain(`${number}.`), title], " "),
    marked(reasonInWords(card.reason, wording), "italic"),
    ...quoted.map(({ content }) => content),
    ...otherTitles(card.others, wording),
  ];
  return { content: joined(lines, "\n"), excerpts: quoted.flatMap(({ excerpts }) => excerpts) };
}

/** Why a story is in a digest. */
export function reasonInWords(reason: Reason, { say }: Wording): string {
  switch (reason.kind) {
    case "new":
      return say("digest-new");
    case "follows":
      return say("digest-follows", { word: shortened(inLine(reason.followed), BREVITY.words) });
    case "anniversary":
      return say(`digest-anniversary-${reason.of}`, { years: reason.years });
    case "reread":
      return say("digest-reread");
  }
}

function otherTitles(others: readonly string[], { say }: Wording): FormattedString[] {
  const named = others.slice(0, MOST_OTHERS);
  const titles = named
    .map((title) => say("digest-other", { title: shortened(inLine(title), LONGEST_OTHER) }))
    .join(", ");
  const count = others.length - named.length;
  if (named.length === 0) return [];
  return [
    plain(count === 0 ? say("digest-others", { titles }) : say("digest-others-more", { titles, count })),
  ];
}
