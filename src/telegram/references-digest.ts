import type { Language } from "../language/languages.ts";
import { digitsOf, referredDay } from "./reference-day.ts";

/** What the buttons of digests, follows and settings refer to: what is to be done, never what is shown now. */
export type DigestReference =
  /** The cards of a digest from the one of this document on; `isAsked`: of one that was asked for, not the day's own. */
  | { readonly kind: "cards"; readonly day: string; readonly document: string; readonly isAsked: boolean }
  | { readonly kind: "digest"; readonly act: DigestAct }
  /** A time (`07:30`) or a zone to be set; at least one. */
  | { readonly kind: "wish"; readonly time: string | null; readonly zone: string | null }
  | { readonly kind: "follows" }
  /** A follow to be ended, by its number. */
  | { readonly kind: "unfollow"; readonly id: number }
  | { readonly kind: "settings"; readonly panel: "all" | "languages" }
  /** A language to be spoken; null for that of the client. */
  | { readonly kind: "language"; readonly language: Language | null };

/** What a button does with the digest of a place: `open` shows its settings in a message of their own, `show` in place. */
export type DigestAct = (typeof ACTS)[number];

const ACTS = ["open", "show", "times", "zones", "on", "off", "now"] as const;
const SPOKEN = ["fr", "en", "vi"] as const satisfies readonly Language[];

/** The data of a button, which {@link digestReferenceOf} understands where a button can refer to it. */
export function digestData(reference: DigestReference): string {
  switch (reference.kind) {
    case "cards":
      return `${reference.isAsked ? "n" : "d"}:${digitsOf(reference.day)}.${reference.document}`;
    case "digest":
      return `g:${reference.act}`;
    case "wish":
      return `w:${reference.time?.replace(":", "") ?? ""}.${reference.zone ?? ""}`;
    case "follows":
      return "f:all";
    case "unfollow":
      return `f:${reference.id.toString(36)}.`;
    case "settings":
      return `r:${reference.panel}`;
    case "language":
      return `r:${reference.language ?? "client"}`;
  }
}

/** What the data of a button refer to; null for anything that {@link digestData} does not give. */
export function digestReferenceOf(data: string): DigestReference | null {
  const found = DATA.exec(data)?.groups;
  if (!found) return null;
  const { day, document, asked, act, time, zone, follow, panel, language } = found;
  if (day !== undefined && document !== undefined) {
    const name = referredDay(day);
    return name === null ? null : { kind: "cards", day: name, document, isAsked: asked !== undefined };
  }
  if (act !== undefined) return oneOf(ACTS, act, (one) => ({ kind: "digest", act: one }));
  if (time !== undefined && zone !== undefined) return wishOf(time, zone);
  if (follow !== undefined) return { kind: "unfollow", id: Number.parseInt(follow, 36) };
  if (panel !== undefined) return { kind: "settings", panel: panel === "all" ? "all" : "languages" };
  if (language === "client") return { kind: "language", language: null };
  if (language !== undefined) return oneOf(SPOKEN, language, (one) => ({ kind: "language", language: one }));
  return { kind: "follows" };
}

/** The names of zones have at most 32 characters; whether there is such a zone is for its setter to say. */
const ZONE = "[A-Za-z][\\w+/-]{0,49}";

const DATA = new RegExp(
  `^(?:(?:d|(?<asked>n)):(?<day>\\d{8})\\.(?<document>[\\w-]{1,16})|g:(?<act>${ACTS.join("|")})|` +
    `w:(?<time>(?:(?:[01]\\d|2[0-3])[0-5]\\d)?)\\.(?<zone>(?:${ZONE})?)|` +
    `f:(?:all|(?<follow>[1-9a-z][0-9a-z]{0,5})\\.)|r:(?:(?<panel>all|languages)|(?<language>${SPOKEN.join("|")}|client)))$`,
  "u",
);

function wishOf(time: string, zone: string): DigestReference | null {
  if (time === "" && zone === "") return null;
  const clock = time === "" ? null : `${time.slice(0, 2)}:${time.slice(2)}`;
  return { kind: "wish", time: clock, zone: zone === "" ? null : zone };
}

function oneOf<T extends string, R>(known: readonly T[], text: string, make: (one: T) => R): R | null {
  const found = known.find((one) => one === text);
  return found === undefined ? null : make(found);
}
