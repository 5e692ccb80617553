import type { ArticleDate } from "../../archive/document.ts";
import { tenseOf, type Tense } from "../../archive/tense.ts";
import { findDates, type DateMention } from "../../language/time/dates.ts";
import type { IndexedDocument } from "../../store/store.ts";
import { wholeDate } from "../short/time/resolved-date.ts";
import { fitOf, type Fit } from "./extent.ts";
import type { SoughtExtents, SoughtSeasons } from "./sought.ts";

/**
 * How a sentence stands to the period that is sought. `told`: it gives a date of it; `dated`: its article is of it; `outside`: its dates
 * or its article's are others, and the article nowhere has one of it; `unknown`: one cannot tell.
 */
export type Standing = "told" | "dated" | "unknown" | "outside";

/** The standing of every sentence of a document. */
export type StandingIn = (index: number) => Standing;

/** Reads a document's dates once; the day of an article tells of the week around it. */
export function standingIn(
  { document: { date }, sentences }: IndexedDocument,
  sought: SoughtExtents | SoughtSeasons,
): StandingIn {
  const told = sentences.map(({ display }) => toldFit(display, date, sought));
  const isKnown = told.includes("in");
  const article = isLater(sentences, date, sought) ? "out" : articleFit(date, sought);
  return (index) => {
    const own = told[index] ?? "open";
    if (own === "in") return "told";
    const isFronted = FRONTED.test(sentences[index]?.display ?? "");
    if (article === "in") return own === "out" && isFronted ? "outside" : "dated";
    if (own === "out") return "outside";
    return article === "out" && !isKnown ? "outside" : "unknown";
  };
}

/** An article tells of what was so many days before it, or is to be so many days after it, without saying the date. */
const REPORTING_DAYS = 7;

function articleFit(date: ArticleDate | null, sought: SoughtExtents | SoughtSeasons): Fit {
  if (!date) return "open";
  if (fitOf(sought, date) === "in") return "in";
  const days = date.day === undefined ? 0 : REPORTING_DAYS;
  return fitOf(sought, date, null, days) === "out" ? "out" : "open";
}

/** Whether an article of an unknown year tells of a year gone by that is after all that is sought: then it is later still. */
function isLater(
  sentences: IndexedDocument["sentences"],
  date: ArticleDate | null,
  sought: SoughtExtents | SoughtSeasons,
): boolean {
  if (sought.kind !== "extents" || date?.year !== undefined) return false;
  const last =
    sought.extents
      .map(({ until }) => until ?? FOREVER)
      .toSorted()
      .at(-1) ?? FOREVER;
  return sentences.some(({ display }) =>
    findDates(display).some(
      (mention) =>
        (mention.date.year ?? 0) > Number(last.slice(0, 4)) &&
        (mention.cue === "plain" || mention.cue === "since") &&
        GONE_BY.includes(tenseOf(display, mention)),
    ),
  );
}

const FOREVER = "9999-12-31";

const GONE_BY: readonly Tense[] = ["past", "background"];

/** « En 2015, … »: what follows is of that time alone. */
const FRONTED = /^(?:En|Le|In|On|Au|Năm|Ngày)\s(?:[^\s,]+\s){0,3}(?:1[89]|20)\d\d(?:,|\s)/u;

/** In, where any date of a text is; out, where it has dates and all of them are. */
function toldFit(text: string, article: ArticleDate | null, sought: SoughtExtents | SoughtSeasons): Fit {
  const fits = findDates(text).map((mention) => mentionFit(text, mention, article, sought));
  if (fits.includes("in")) return "in";
  return fits.length > 0 && fits.every((fit) => fit === "out") ? "out" : "open";
}

function mentionFit(
  text: string,
  mention: DateMention,
  article: ArticleDate | null,
  sought: SoughtExtents | SoughtSeasons,
): Fit {
  const date = mention.date.year === undefined ? article && wholeDate(text, mention, article) : mention.date;
  const [from, until] = [date ?? mention.date, mention.until];
  if (fitOf(sought, from, until) === "in") return "in";
  if (mention.cue === "since" && article && fitOf(sought, from, article) === "in") return "in";
  return isTelling(text, mention) ? fitOf(sought, from, until) : "open";
}

/** Whether a date places what its sentence tells: not in a name, a comparison, what lasts, is only recalled or yet to come. */
function isTelling(text: string, mention: DateMention): boolean {
  if (mention.cue !== "plain" && mention.cue !== "plan" && mention.cue !== "period") return false;
  const tense = tenseOf(text, mention);
  return (
    tense !== "background" && tense !== "future" && !COMPARED.test(text.slice(0, mention.start).slice(-40))
  );
}

const COMPARED =
  /(?<!\p{L})(?:contre|rapport|comparaison|comparé\p{L}*|qu['’]|que|avant|après|depuis|celui|celle|ceux|celles|before|after|since|than|compared)(?:\s+(?:à|à\s+l['’]année|en|le|la|les|l['’]année|de|du|to|in|with|fin|début))*\s*$/iu;
