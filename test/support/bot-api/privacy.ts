import type { Message, MessageEntity } from "grammy/types";
import { isMember, isPrivate } from "./rooms.ts";
import { covered } from "./text/places.ts";
import type { Room, World } from "./world.ts";

/**
 * True where the bot gets to see a message. In groups with privacy mode: service messages, commands (not those for
 * other bots), replies to it and messages sent through it; mentions only by the setting. Administrators see all.
 */
export function reachesBot(world: World, room: Room, message: Message): boolean {
  if (isPrivate(room)) return true;
  if (!isMember(room, world.me)) return false;
  const isAdministrator = room.members.get(world.me.id)?.status === "administrator";
  if (!world.settings.privacyMode || isAdministrator) return true;
  return isService(message) || isMeant(world, message);
}

function isMeant({ me, settings }: World, message: Message): boolean {
  if (message.via_bot?.id === me.id || message.reply_to_message?.from?.id === me.id) return true;
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const name = `@${me.username}`.toLowerCase();
  return entities.some((entity) => {
    const words = covered(text, entity).toLowerCase();
    if (entity.type === "bot_command") return entity.offset === 0 && isFor(words, name);
    return settings.mentionsPassPrivacy && isMention(entity, words, name, me.id);
  });
}

function isFor(command: string, name: string): boolean {
  return !command.includes("@") || command.endsWith(name);
}

function isMention(entity: MessageEntity, words: string, name: string, id: number): boolean {
  return entity.type === "text_mention" ? entity.user.id === id : entity.type === "mention" && words === name;
}

/** What Telegram itself says in a chat. */
function isService(message: Message): boolean {
  const marks = ["new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id"];
  const others = ["new_chat_title", "pinned_message", "forum_topic_created", "forum_topic_closed"];
  return [...marks, ...others].some((mark) => mark in message);
}
