/** A command at the beginning of a text. */
export interface Command {
  /** In lower case, without its slash. */
  readonly name: string;
  /** The bot that is named with it, in lower case; null where none is. */
  readonly bot: string | null;
  /** Where it ends. */
  readonly end: number;
}

/** As Telegram's clients recognise commands: in `/usr/bin` there is none. */
const COMMAND = /^\/(\w{1,64})(?:@(\w{3,64}))?(?![\p{L}\p{N}_/<>@])/u;

/** The command that a text begins with, or null. */
export function commandIn(text: string): Command | null {
  const [whole, name, bot] = COMMAND.exec(text) ?? [];
  if (whole === undefined || name === undefined) return null;
  return { name: name.toLowerCase(), bot: bot?.toLowerCase() ?? null, end: whole.length };
}
