import { destination, pino } from "pino";

/** What is logged, and how: fields first, then plain words. Never a question's text, a name of a person, or a secret. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** JSON lines on stderr, from this level on. Written at once: what is logged last is what explains an end. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, toStderr());
}

function toStderr() {
  return destination({ dest: 2, sync: true });
}
