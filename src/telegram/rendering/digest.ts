import type { Card, Digest } from "../../digest/digest.ts";
import type { LocalDay } from "../../digest/due/due.ts";
import { dateInWords } from "../../wording/date.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Block, Message } from "../message.ts";
import { articleButton } from "./buttons.ts";
import { choice, inRows } from "./digest-buttons.ts";
import { digestCard } from "./digest-card.ts";
import { marked, plain } from "./joining.ts";
import { LONGEST_TEXT, MOST_ENTITIES } from "./tearing.ts";

/** Which part of a digest is shown. */
export interface DigestPart {
  /** Index of its first card. */
  readonly first: number;
  /** Whether somebody asked for it, so that it is not the day's own. */
  readonly isAsked: boolean;
}

const BEGINNING: DigestPart = { first: 0, isAsked: false };

const BUTTONS_IN_ROW = 4;

/**
 * A digest as one of Telegram's messages, at most 4,096 UTF-16 units and 100 entities: the day, then as many cards as fit from the
 * part's first on, at least one; a button brings the others. Where there is no card it says why.
 */
export function digestMessage(
  digest: Digest,
  day: LocalDay,
  wording: Wording,
  { first, isAsked }: DigestPart = BEGINNING,
): Message {
  const { say } = wording;
  const date = dayInWords(day, wording);
  const heading = first === 0 ? say("digest-heading", { date }) : say("digest-heading-more", { date });
  const head: Block = { content: marked(heading, "bold"), excerpts: [] };
  if (digest.kind === "empty") return emptyDigest(head, digest.because, wording);
  const left = digest.cards.slice(first);
  const numberOf = (at: number) => (digest.cards.length > 1 ? first + at + 1 : null);
  const shown = fitting(head, left, (card, at) => digestCard(card, numberOf(at), wording));
  const reading = left
    .slice(0, shown.length)
    .map(({ quote }, at) => articleButton(quote, numberOf(at), wording));
  const next = left[shown.length];
  const count = left.length - shown.length;
  const others = next
    ? [[choice(say("digest-more", { count }), { kind: "cards", day, document: next.document, isAsked })]]
    : [];
  const tune = choice(say("digest-tune"), { kind: "digest", act: "open" });
  return { blocks: [head, ...shown], keyboard: [...inRows(reading, BUTTONS_IN_ROW), ...others, [tune]] };
}

/** A day of somebody's calendar, written out. */
export function dayInWords(day: LocalDay, wording: Wording): string {
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  return dateInWords(wording, { year, month, day: date, certainty: "stated" });
}

/** The first cards that fit into one message below a head; the first of them in any case. Those that do not are not rendered. */
function fitting(head: Block, cards: readonly Card[], render: (card: Card, at: number) => Block): Block[] {
  const blocks: Block[] = [];
  let units = head.content.text.length;
  let marks = head.content.entities.length;
  for (const [at, card] of cards.entries()) {
    const block = render(card, at);
    units += BETWEEN + block.content.text.length;
    marks += block.content.entities.length;
    if (at > 0 && (units > LONGEST_TEXT || marks > MOST_ENTITIES)) break;
    blocks.push(block);
  }
  return blocks;
}

/** Between two blocks is an empty line. */
const BETWEEN = 2;

type Emptiness = Extract<Digest, { readonly kind: "empty" }>["because"];

/** Why there is nothing to show, and what can be changed about it. */
function emptyDigest(head: Block, because: Emptiness, { say }: Wording): Message {
  const isMuted = because === "all muted";
  const words = say(isMuted ? "digest-all-muted" : "digest-empty");
  const follows = choice(say("settings-change-follows"), { kind: "follows" });
  const tune = choice(say("digest-tune"), { kind: "digest", act: "open" });
  return {
    blocks: [head, { content: plain(words), excerpts: [] }],
    keyboard: [isMuted ? [follows, tune] : [tune]],
  };
}
