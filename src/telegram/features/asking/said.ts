import type { Message, MessageEntity, UserFromGetMe } from "grammy/types";
import type { Span } from "../../../language/span.ts";
import { commandIn } from "./command.ts";

/** What somebody says to the bot, and where it stands. */
export interface Said {
  /** The message whose text it is, and when that was sent. */
  readonly message: number;
  readonly date: number;
  readonly text: string;
  /** As long as the text, with white space in the place of what is not said to the bot: its name, a command. */
  readonly heard: string;
  readonly entities: readonly MessageEntity[];
}

type Me = Pick<UserFromGetMe, "id" | "username">;
type Written = Pick<Message, "message_id" | "date" | "text" | "caption" | "entities" | "caption_entities">;
type Replying = Written & Pick<Message, "reply_to_message" | "quote">;

/** What a message says to the bot: its text or caption without a command and without the bot's name. */
export function saidIn(message: Written, me: Me): Said {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const command = commandIn(text);
  const unheard = [
    ...(command ? [{ start: 0, end: command.end }] : []),
    ...entities.filter((entity) => isName(entity, text, me)).map(spanOf),
  ];
  return { message: message.message_id, date: message.date, text, heard: blanked(text, unheard), entities };
}

/**
 * The same; but who only calls the bot (« /demander », its name) in a reply to somebody asks what stands there, or the part of it
 * that they quoted.
 */
export function saidOrRepliedTo(message: Replying, me: Me): Said {
  const said = saidIn(message, me);
  const { reply_to_message: replied, quote } = message;
  if (said.heard.trim() !== "" || !replied || replied.from?.id === me.id) return said;
  const repeated = saidIn(replied, me);
  if (repeated.heard.trim() === "") return said;
  if (!quote || !repeated.text.startsWith(quote.text, quote.position)) return repeated;
  const end = quote.position + quote.text.length;
  const around = [
    { start: 0, end: quote.position },
    { start: end, end: repeated.text.length },
  ];
  return { ...repeated, heard: blanked(repeated.heard, around) };
}

/** Whether a message in a group is meant for the bot: it is named in it, or replied to. */
export function isAddressed(message: Replying, me: Me): boolean {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  return isReplyTo(message, me) || entities.some((entity) => isName(entity, text, me));
}

/** Whether a message is a reply to one of the bot's own. What is written into a topic counts as a reply to its creation: not here. */
export function isReplyTo({ reply_to_message: replied }: Pick<Message, "reply_to_message">, me: Me): boolean {
  return replied?.from?.id === me.id && replied.forum_topic_created === undefined;
}

function isName(entity: MessageEntity, text: string, me: Me): boolean {
  if (entity.type === "text_mention") return entity.user.id === me.id;
  const { start, end } = spanOf(entity);
  return (
    entity.type === "mention" && text.slice(start, end).toLowerCase() === `@${me.username.toLowerCase()}`
  );
}

function spanOf({ offset, length }: MessageEntity): Span {
  return { start: offset, end: offset + length };
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replace(/./gsu, blank) + left.slice(end),
    text,
  );
}

/** As many spaces as the character has UTF-16 units. */
function blank(character: string): string {
  return " ".repeat(character.length);
}
