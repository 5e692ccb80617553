import { fold } from "../../language/folding.ts";
import { zoneNamed } from "./zones.ts";

/** What somebody asks of the digest. A `time` (`07:30`) or `zone` that is null stays as it is. */
export type DigestRequest =
  | { readonly kind: "show" | "off" | "now" }
  | { readonly kind: "on"; readonly time: string | null; readonly zone: string | null }
  | RequestProblem;

/** What could not be read, as typed, with the zones that it may have meant. */
export interface RequestProblem {
  readonly kind: "problem";
  readonly problem: "impossible time" | "unknown zone" | "ambiguous zone" | "not understood";
  readonly text: string;
  readonly choices: readonly string[];
}

/**
 * What is typed after `/digest`, in French, English or Vietnamese: a time (`7h30`, `19 h 30`, `7:30 pm`), a zone or city, both in
 * any order, `off`, `now`, or nothing. Linear in the text's length.
 */
export function readDigestRequest(text: string): DigestRequest {
  const words = text.normalize("NFC").trim().replace(/\s+/gu, " ");
  const command = COMMANDS.get(fold(words).replace(/[ .!]+$/u, ""));
  if (command) return command === "on" ? { kind: "on", time: null, zone: null } : { kind: command };
  const time = findTime(words);
  if (time === null) return zoneRequest(null, words, "not understood");
  const before = words.slice(0, time.start);
  const rest = `${before.replace(LEAD, "")} ${words.slice(time.end)}`.replace(/^[\s,;]+|[\s,;]+$/gu, "");
  if (time.clock === null) return problem("impossible time", words.slice(time.start, time.end));
  return rest === ""
    ? { kind: "on", time: time.clock, zone: null }
    : zoneRequest(time.clock, rest, "unknown zone");
}

const COMMANDS: ReadonlyMap<string, "show" | "off" | "now" | "on"> = new Map(
  (
    [
      ["show", [""]],
      [
        "off",
        [
          "off",
          "stop",
          "fin",
          "arret",
          "arrete",
          "arreter",
          "non",
          "desactiver",
          "no",
          "tat",
          "dung",
          "ngung",
        ],
      ],
      [
        "now",
        ["now", "maintenant", "tout de suite", "today", "aujourd'hui", "bay gio", "ngay", "ngay bay gio"],
      ],
      ["on", ["on", "oui", "activer", "yes", "start", "bat", "co"]],
    ] as const
  ).flatMap(([command, words]) => words.map((word) => [word, command] as const)),
);

/** A time where it stands; `clock` is null where no clock shows it. */
interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly clock: string | null;
}

/** Words that lead to a time. */
const LEAD = /(?:^|\s)(?:à|a|at|lúc|luc|vers)\s*$/iu;

const MORNING = "am|a\\.m\\.|du matin|sáng|sang";
const AFTERNOON = "pm|p\\.m\\.|du soir|de l['’]apr[eè]s[ -]midi|chiều|chieu|tối|toi";
const HALF = `(?:\\s?(?:(?<morning>${MORNING})|(?<afternoon>${AFTERNOON})))?`;
const END = "(?![\\p{L}\\p{M}\\p{N}/])";
/** Hours and minutes with what stands between them. */
const CLOCK = `(?<hours>\\d{1,3})\\s?(?:(?:heures?|hours?|giờ|gio|[h:.g])\\s?(?<minutes>\\d{1,3})?)(?:\\s?(?:min|phút))?`;
const TIME = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}+/:.-])${CLOCK}${HALF}${END}`, "iu");
/** An hour alone, which only a half of the day or its place at either end tells from other numbers. */
const HOUR = new RegExp(`^(?<hours>\\d{1,2})${HALF}${END}|(?<=\\s)(?<hours2>\\d{1,2})$`, "iu");
const NAMED = /(?<![\p{L}\p{M}])(?:(?<noon>midi|noon)|minuit|midnight)(?![\p{L}\p{M}])/iu;

function findTime(text: string): FoundTime | null {
  const named = NAMED.exec(text);
  if (named) return { ...extent(named), clock: named.groups?.["noon"] ? "12:00" : "00:00" };
  const match = TIME.exec(text) ?? HOUR.exec(text);
  if (!match?.groups) return null;
  const { hours, hours2, minutes = "0", morning, afternoon } = match.groups;
  const half = morning ? "morning" : afternoon ? "afternoon" : null;
  return { ...extent(match), clock: clockOf(Number(hours ?? hours2), Number(minutes), half) };
}

function extent({ index, 0: found }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + found.length };
}

/** Twelve at night is 12 am, noon 12 pm. */
function clockOf(hours: number, minutes: number, half: "morning" | "afternoon" | null): string | null {
  const shifted =
    half === "afternoon" && hours < 12 ? hours + 12 : half === "morning" && hours === 12 ? 0 : hours;
  if (shifted > 23 || minutes > 59) return null;
  return [shifted, minutes].map((part) => String(part).padStart(2, "0")).join(":");
}

function zoneRequest(time: string | null, text: string, otherwise: RequestProblem["problem"]): DigestRequest {
  const reading = zoneNamed(text);
  if (reading.kind === "zone") return { kind: "on", time, zone: reading.zone };
  if (reading.kind === "ambiguous") return problem("ambiguous zone", text, reading.choices);
  return problem(reading.choices.length > 0 ? "unknown zone" : otherwise, text, reading.choices);
}

function problem(
  kind: RequestProblem["problem"],
  text: string,
  choices: readonly string[] = [],
): RequestProblem {
  return { kind: "problem", problem: kind, text, choices };
}
