import type { LocalDay } from "../../digest/due/due.ts";
import { zoneInWords } from "../../wording/digest/zone.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Message } from "../message.ts";
import { choice, inRows, markedChoice, panelOf } from "./digest-buttons.ts";
import { dayInWords } from "./digest.ts";

/** What kind of place a digest is for. */
export type Where = "private" | "group" | "topic";

/** By which wall clock a digest comes, and at which time of it. */
export interface Clock {
  /** `HH:MM` */
  readonly time: string;
  /** An IANA name. */
  readonly zone: string;
}

/** The next digest: on which day of its reader's calendar, and how that day is called today. */
export interface Upcoming {
  readonly day: LocalDay;
  readonly when: "soon" | "today" | "tomorrow" | "later";
}

/** What is known of the digest of a place. */
export interface DigestView {
  readonly where: Where;
  /** Null where it is not subscribed to. */
  readonly subscribed: (Clock & { readonly upcoming: Upcoming }) | null;
  /** What a new subscriber gets. */
  readonly defaults: Clock;
  /** Whether nobody has said that this is their zone. */
  readonly isZoneAssumed?: boolean;
}

/** Whether there is a digest, when the next one comes, and buttons to change that; `said` goes before. */
export function digestPanel(
  { where, subscribed, defaults, isZoneAssumed = false }: DigestView,
  wording: Wording,
  said: readonly string[] = [],
): Message {
  const { say } = wording;
  const { time } = subscribed ?? defaults;
  const words = subscribed
    ? [say("digest-on", { where, ...clockInWords(subscribed) }), nextInWords(subscribed, wording)].join("\n")
    : [say("digest-off", { where }), say("digest-about")].join("\n");
  const switching = subscribed
    ? choice(say("digest-stop"), { kind: "digest", act: "off" })
    : choice(say("digest-subscribe", { time }), { kind: "digest", act: "on" });
  const changing = [
    choice(say("digest-change-time"), { kind: "digest", act: "times" }),
    choice(say("digest-change-zone"), { kind: "digest", act: "zones" }),
  ];
  const others = [
    choice(say("digest-now"), { kind: "digest", act: "now" }),
    choice(say("settings-open"), { kind: "settings", panel: "all" }),
  ];
  const { zone } = clockInWords(defaults);
  const hint = isZoneAssumed ? [say("digest-zone-hint", { where, zone })] : [];
  return panelOf([...said, words, ...hint], [[switching], changing, others]);
}

/** The times of day that are offered. */
const TIMES =
  "05:30 06:00 06:30 07:00 07:30 08:00 08:30 09:00 10:00 12:00 14:00 17:00 18:00 19:00 20:00 21:00".split(
    " ",
  );

/** Times to choose from, with the one that holds now marked. */
export function timesPanel({ subscribed, defaults }: DigestView, command: string, { say }: Wording): Message {
  const zone = zoneInWords((subscribed ?? defaults).zone);
  const buttons = TIMES.map((time) =>
    markedChoice(time === subscribed?.time, time, { kind: "wish", time, zone: null }),
  );
  const back = choice(say("digest-back"), { kind: "digest", act: "show" });
  return panelOf([say("digest-times", { zone, command })], [...inRows(buttons, 4), [back]]);
}

/** The zones that are offered, by their city in the wording: where those live who read the archive. */
const ZONES = [
  ["hanoi", "Asia/Ho_Chi_Minh"],
  ["bangkok", "Asia/Bangkok"],
  ["singapore", "Asia/Singapore"],
  ["beijing", "Asia/Shanghai"],
  ["seoul", "Asia/Seoul"],
  ["tokyo", "Asia/Tokyo"],
  ["sydney", "Australia/Sydney"],
  ["paris", "Europe/Paris"],
  ["brussels", "Europe/Brussels"],
  ["geneva", "Europe/Zurich"],
  ["london", "Europe/London"],
  ["algiers", "Africa/Algiers"],
  ["dakar", "Africa/Dakar"],
  ["montreal", "America/Toronto"],
  ["new-york", "America/New_York"],
  ["los-angeles", "America/Los_Angeles"],
] as const;

/** Zones to choose from by a city of theirs, with the one that holds now marked. */
export function zonesPanel({ where, subscribed }: DigestView, command: string, { say }: Wording): Message {
  const buttons = ZONES.map(([city, zone]) =>
    markedChoice(zone === subscribed?.zone, say("digest-city", { city }), {
      kind: "wish",
      time: null,
      zone,
    }),
  );
  const back = choice(say("digest-back"), { kind: "digest", act: "show" });
  return panelOf([say("digest-zones", { where, command })], [...inRows(buttons, 3), [back]]);
}

/** A time and a zone as they stand in a sentence. */
export function clockInWords({ time, zone }: Clock): Clock {
  return { time, zone: zoneInWords(zone) };
}

/** When the next digest comes, by the reader's wall clock. */
function nextInWords(
  { upcoming, ...clock }: Clock & { readonly upcoming: Upcoming },
  wording: Wording,
): string {
  const { say } = wording;
  const at = clockInWords(clock);
  switch (upcoming.when) {
    case "soon":
      return say("digest-next-soon");
    case "later":
      return say("digest-next-day", { date: dayInWords(upcoming.day, wording), ...at });
    default:
      return say(`digest-next-${upcoming.when}`, at);
  }
}
