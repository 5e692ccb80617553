import type { MessageEntity } from "grammy/types";
import { broken } from "../refusal.ts";
import { between, checkFields, integer, isObject, maybe, needed, oneOf, record, text } from "../shapes.ts";
import type { Fields, Shape } from "../shapes.ts";
import { byPlace, endOf, isBlockquote, isStyle } from "./places.ts";
import { urlFault } from "./urls.ts";

/** Most entities of one message; Telegram drops those beyond without a word. */
const MOST_ENTITIES = 100;

/**
 * Refuses entities that are outside of the text, empty, in the middle of a character, badly nested or too many.
 * Telegram repairs some of these without a word (it drops the empty, splits what overlaps): a bot that relies
 * on it shows other words as quoted than it means to, so all of them are refused here.
 */
export function checkEntities(content: string, entities: readonly MessageEntity[]): void {
  if (entities.length > MOST_ENTITIES) throw broken("too many entities");
  for (const entity of entities) checkPlace(content, entity);
  checkNesting(entities.toSorted(byPlace));
}

/** The form of a list of entities. */
export const entityList: Shape = (value, name) => {
  if (!Array.isArray(value)) throw broken(`field "${name}" must be of type Array`);
  for (const entity of value) checkEntity(entity);
};

const PLACE = { offset: needed(integer), length: needed(integer), type: needed(text) };

const user = record<{ id: number }>({ id: needed(integer) });

/** Accepts a whole user, of whom only the id counts. */
const mentioned: Shape = (value, name) => {
  user(isObject(value) && "id" in value ? { id: value["id"] } : value, name);
};

const url: Shape = (value, name) => {
  text(value, name);
  const fault = urlFault(String(value));
  if (fault !== undefined) throw broken(`entity URL '${String(value)}' is invalid: ${fault}`);
};

const FIELDS_OF: Readonly<Record<string, Fields<unknown>>> = {
  pre: { ...PLACE, language: maybe(text) },
  text_link: { ...PLACE, url: needed(url) },
  text_mention: { ...PLACE, user: needed(mentioned) },
  custom_emoji: { ...PLACE, custom_emoji_id: needed(text) },
  date_time: { ...PLACE, unix_time: needed(between(0, 2 ** 31 - 1)), date_time_format: maybe(text) },
};

const PLAIN: readonly MessageEntity.CommonMessageEntity["type"][] = [
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
];

function checkEntity(entity: unknown): void {
  if (!isObject(entity)) throw broken("can't parse MessageEntity: expected an Object");
  const type = String(entity["type"]);
  const fields = Object.hasOwn(FIELDS_OF, type) ? FIELDS_OF[type] : undefined;
  if (fields) checkFields(entity, fields);
  else checkFields(entity, { ...PLACE, type: needed(oneOf(...PLAIN)) });
}

function checkPlace(content: string, { offset, length, type }: MessageEntity): void {
  const name = `entity ${type} beginning at UTF-16 offset ${offset}`;
  const end = offset + length;
  if (offset < 0) throw broken(`receive an entity with incorrect offset ${offset}`);
  if (length <= 0) throw broken(`receive an entity with incorrect length ${length}`);
  if (end > content.length) throw broken(`${name} ends after the end of the text at UTF-16 offset ${end}`);
  if (isInsideCharacter(content, offset)) throw broken(`${name} begins in a middle of a UTF-16 symbol`);
  if (isInsideCharacter(content, end)) throw broken(`${name} ends in a middle of a UTF-16 symbol`);
}

function isInsideCharacter(content: string, place: number): boolean {
  return place > 0 && (content.codePointAt(place - 1) ?? 0) > 0xffff;
}

/** One pass over sorted entities, with those that are still open (at most 100) at hand. */
function checkNesting(sorted: readonly MessageEntity[]): void {
  let open: MessageEntity[] = [];
  for (const entity of sorted) {
    open = open.filter((outer) => endOf(outer) > entity.offset);
    for (const outer of open) checkPair(outer, entity);
    open.push(entity);
  }
}

function checkPair(outer: MessageEntity, inner: MessageEntity): void {
  const pair = `${inner.type} at ${inner.offset} and ${outer.type} at ${outer.offset}`;
  if (endOf(inner) > endOf(outer)) throw broken(`entities overlap: ${pair}`);
  if (isBlockquote(outer) && isBlockquote(inner))
    throw broken(`blockquote entities can't be nested: ${pair}`);
  const legal = isStyle(outer) ? !isCode(inner) : isBlockquote(outer) || (isStyle(inner) && !isCode(outer));
  if (!legal) throw broken(`entities can't contain each other: ${pair}`);
}

function isCode({ type }: MessageEntity): boolean {
  return type === "code" || type === "pre";
}
