import type { Log } from "../../src/log.ts";

/** One line of a log. */
export interface Line {
  readonly level: "info" | "warn" | "error";
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A log that keeps what it is told. */
export interface KeptLog extends Log {
  readonly lines: readonly Line[];
  readonly messages: () => string[];
}

/** A log that is kept, for tests. */
export function keptLog(): KeptLog {
  const lines: Line[] = [];
  const write = (level: Line["level"]) => (fields: object, message: string) =>
    void lines.push({ level, fields: { ...fields }, message });
  return {
    lines,
    messages: () => lines.map(({ message }) => message),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
}

/** Levels and troubles of what a log says of one side of the connection, in order. */
export function troublesIn(
  log: { readonly lines: readonly Line[] },
  side: "Réception" | "Envoi" | "Registre",
): unknown[][] {
  return log.lines
    .filter(({ message, fields }) => message.startsWith(side) && "trouble" in fields)
    .map(({ level, fields }) => [level, fields["trouble"]]);
}
