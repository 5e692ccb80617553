import type { MessageEntity } from "grammy/types";

interface Cleaned {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly shift: number;
}

/**
 * What Telegram's servers do to any text: control characters become spaces, carriage returns, line and paragraph
 * separators, bidirectional embeddings and some combining marks go, and so do spaces and line breaks at both ends
 * (in front only up to the first entity). Entities, sorted by offset, are moved and cut along.
 */
export function cleanText(text: string, entities: readonly MessageEntity[]): Cleaned {
  const removed = REMOVED.test(text) ? droppedBefore(text) : undefined;
  const kept = text.replace(CONTROL, " ").replaceAll(ALL_REMOVED, "").replaceAll(MARKS, lastMarkOnly);
  const moved = removed ? entities.flatMap((entity) => moveBy(entity, removed)) : entities;
  return trim(kept, moved);
}

/** All below the space but the line feed and the carriage return. */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g;
const REMOVED = /\r|[\u2028-\u202e]|\u030a|\u0333|\u033f/;
const ALL_REMOVED = new RegExp(REMOVED.source, "g");

/** Runs of left-to-right and right-to-left marks: all but the last become non-joiners. */
const MARKS = /[\u200e\u200f]{2,}/g;

function lastMarkOnly(run: string): string {
  return "\u200c".repeat(run.length - 1) + run.slice(-1);
}

/** For each place in the text, how many units before it are dropped. */
function droppedBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let place = 0; place < text.length; place += 1) {
    counts[place + 1] = (counts[place] ?? 0) + (REMOVED.test(text.charAt(place)) ? 1 : 0);
  }
  return counts;
}

function moveBy(entity: MessageEntity, dropped: Uint32Array): MessageEntity[] {
  const before = dropped[entity.offset] ?? 0;
  const inside = (dropped[entity.offset + entity.length] ?? 0) - before;
  return placed(entity, entity.offset - before, entity.length - inside);
}

function trim(text: string, entities: readonly MessageEntity[]): Cleaned {
  const end = text.length - leadingSpace([...reversed(text)], text.length);
  const cut = entities.flatMap((entity) =>
    placed(entity, entity.offset, Math.min(entity.length, end - entity.offset)),
  );
  const shift = leadingSpace(text, Math.min(end, cut[0]?.offset ?? end));
  return {
    text: text.slice(shift, end),
    entities: cut.flatMap((entity) => placed(entity, entity.offset - shift, entity.length)),
    shift,
  };
}

function* reversed(text: string): Generator<string> {
  for (let place = text.length - 1; place >= 0; place -= 1) yield text.charAt(place);
}

function leadingSpace(characters: ArrayLike<string>, limit: number): number {
  let count = 0;
  while (count < limit && (characters[count] === " " || characters[count] === "\n")) count += 1;
  return count;
}

/** The entity at its new place, or nothing where nothing is left of it. */
function placed(entity: MessageEntity, offset: number, length: number): MessageEntity[] {
  return length > 0 ? [{ ...entity, offset, length }] : [];
}
