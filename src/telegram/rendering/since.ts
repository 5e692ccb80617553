import type { FormattedString } from "@grammyjs/parse-mode";
import type { Coverage, Quote } from "../../answer/answer.ts";
import { partsOfDay, type Day } from "../../answer/chronology/days.ts";
import type { Fresh, News } from "../../answer/chronology/news-since.ts";
import { MOST_DOCUMENTS } from "../../answer/chronology/speakers.ts";
import type { ArticleDate } from "../../archive/document.ts";
import { coverageInWords } from "../../wording/coverage.ts";
import { dateInWords } from "../../wording/date.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Message } from "../message.ts";
import { encode } from "../references.ts";
import { correctedLines, lineAbout, listingMessage, ROWS_A_PAGE } from "./chronology-page.ts";
import { plain } from "./joining.ts";

/** A page of what is new since a day. */
export interface SincePage {
  readonly day: Day;
  /** What it is about, with the mark that is made of it (see `ListingReference`); null for all that is new. */
  readonly about: { readonly subject: string; readonly mark: string } | null;
  readonly news: News;
  /** Those of the page. */
  readonly rows: readonly { readonly fresh: Fresh; readonly quote: Quote }[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The date of the latest article whose year is known. */
  readonly latest: ArticleDate | null;
}

/** A page of news, one message that says by which clock they are new; where there are none, how far the archive goes. */
export function sinceMessage(shown: SincePage, coverage: Coverage, wording: Wording): Message {
  const { day, about, news, rows, page, pages } = shown;
  if (news.fresh.length === 0) return nothing(shown, coverage, wording);
  const listed = rows.map(({ fresh, quote }, at) => {
    const number = String(page * ROWS_A_PAGE + at + 1);
    return { quote, line: () => clockInWords(fresh, quote, number, wording) };
  });
  const turnTo = (to: number) => encode({ kind: "since", page: to, day, subject: about?.mark ?? null });
  return listingMessage({ head: headOf(shown, wording), rows: listed, page, pages, turnTo }, wording);
}

/** A day written out. */
export function dayInWords(day: Day, wording: Wording): string {
  return dateInWords(wording, { ...partsOfDay(day), certainty: "stated" });
}

function clockInWords({ clock, day }: Fresh, { date }: Quote, number: string, wording: Wording): string {
  if (clock === "arrival") return wording.say("since-arrived", { number, day: dayInWords(day, wording) });
  return wording.say(clock === "date" ? "since-dated" : "since-maybe", {
    number,
    date: dateInWords(wording, date),
  });
}

function headOf({ day, about, news }: SincePage, wording: Wording): FormattedString[] {
  const { say } = wording;
  const date = dayInWords(day, wording);
  const count = news.fresh.length;
  const arrived = news.fresh.filter(({ clock }) => clock === "arrival").length;
  return [
    about
      ? lineAbout(about.subject, (hole) => say("since-heading-subject", { day: date, subject: hole, count }))
      : plain(say("since-heading", { day: date, count })),
    ...correctedLines(news.corrected, wording),
    ...(arrived < count ? [plain(say("since-by-date"))] : []),
    ...(arrived > 0 ? [plain(say("since-by-arrival", { count: arrived }))] : []),
    ...(news.unknown > 0 ? [plain(say("since-unknown", { count: news.unknown }))] : []),
    ...(news.isCut ? [plain(say("timeline-cut", { limit: MOST_DOCUMENTS }))] : []),
  ];
}

function nothing({ day, about, news, latest }: SincePage, coverage: Coverage, wording: Wording): Message {
  const { say } = wording;
  const date = dayInWords(day, wording);
  const said = [
    about
      ? lineAbout(about.subject, (hole) => say("since-nothing-subject", { day: date, subject: hole }))
      : plain(say("since-nothing", { day: date })),
    ...correctedLines(news.corrected, wording),
    ...(latest ? [plain(say("since-latest", { date: dateInWords(wording, latest) }))] : []),
    ...(news.unknown > 0 ? [plain(say("since-unknown", { count: news.unknown }))] : []),
    plain(coverageInWords(wording, coverage)),
  ];
  return { blocks: said.map((content) => ({ content, excerpts: [] })), keyboard: [] };
}
