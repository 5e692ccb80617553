import type { MessageEntity } from "grammy/types";

/** The text below an entity. */
export function covered(text: string, { offset, length }: MessageEntity): string {
  return text.slice(offset, offset + length);
}

/** The first unit after an entity. */
export function endOf({ offset, length }: MessageEntity): number {
  return offset + length;
}

export function isBlockquote({ type }: MessageEntity): boolean {
  return type === "blockquote" || type === "expandable_blockquote";
}

/** Styles may contain, overlap with and be part of nearly everything. */
export function isStyle({ type }: MessageEntity): boolean {
  return ["bold", "italic", "underline", "strikethrough", "spoiler"].includes(type);
}

/** Earlier first; of those that start together, the longer first. */
export function byPlace(one: MessageEntity, other: MessageEntity): number {
  return one.offset - other.offset || other.length - one.length;
}

/** The texts of the blockquotes of a message, in their order: the archive's words, and nothing else. */
export function blockquotesOf(message: BlockquotesIn): string[] {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.filter(isBlockquote).map((entity) => covered(text, entity));
}

/** A message, or anything else with a text or a caption. */
export interface BlockquotesIn {
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly caption?: string;
  readonly caption_entities?: readonly MessageEntity[];
}
