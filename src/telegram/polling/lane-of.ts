/** An update of Telegram's, of which only the number is certain. */
export interface AnyUpdate {
  readonly update_id: number;
}

/**
 * The lane of an update: those of one lane are handled one after the other, in Telegram's order. It is the chat that the update
 * belongs to (a button: that of its message), else the person. Null for what may be handled at once whatever else is under way:
 * inline queries, of which only the newest matters, and the choice of a result.
 */
export function laneOf(update: AnyUpdate): string | null {
  const [kind, content] = Object.entries(update).find(([, value]) => isObject(value)) ?? [];
  if (kind === undefined || kind === "inline_query" || kind === "chosen_inline_result") return null;
  const chat = idOf(content, "chat") ?? idOf(valueOf(content, "message"), "chat");
  if (chat !== null) return `chat ${chat}`;
  const person = idOf(content, "from") ?? idOf(content, "user");
  return person === null ? kind : `person ${person}`;
}

function idOf(value: unknown, name: string): number | null {
  const id = valueOf(valueOf(value, name), "id");
  return typeof id === "number" ? id : null;
}

function valueOf(value: unknown, name: string): unknown {
  return isObject(value) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
