import { listingData, listingReferenceOf, type ListingReference } from "./references-chronology.ts";
import { digestData, digestReferenceOf, type DigestReference } from "./references-digest.ts";

/**
 * What the data of a button or a deep link refer to. Nothing is kept for them: they name documents by their content and places by
 * their span, so that a button works after a restart, and fails honestly once the document has changed.
 */
export type Reference =
  /** A quote, to be shown in its paragraph. */
  | ({ readonly kind: "context" } & Place)
  /** A page of an article or a brief, from 0, in a message of its own. */
  | { readonly kind: "article"; readonly document: string; readonly page: number }
  /** The same in the place of the page that is shown. */
  | { readonly kind: "page"; readonly document: string; readonly page: number }
  /** Further quotes of an answer: one or two. */
  | { readonly kind: "more"; readonly quotes: readonly Place[] }
  /** One of the bot's own suggestions, to be asked. */
  | { readonly kind: "suggestion"; readonly id: string }
  /** A page of the list of articles, from 0. */
  | { readonly kind: "list"; readonly page: number }
  /** Why the answer with the button is what it is. */
  | { readonly kind: "why" }
  | ListingReference
  | DigestReference;

/** A span of the file that holds a document. */
export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** What a deep link can refer to; an article opens at its first page. */
export type Linked = Extract<Reference, { readonly kind: "article" | "suggestion" }>;

/**
 * The data of a button, 64 bytes at most. Throws a RangeError for what no button can refer to: an id of other characters than
 * `[\w-]` or longer than a document's (16) or a suggestion's (62), a number that is not whole, below 0 or from 36⁶ on
 * (a thousand times the length of the largest file), an empty span, more than two quotes.
 */
export function encode(reference: Reference): string {
  const data = dataOf(reference);
  if (decode(data) === null) throw new RangeError(`no button can refer to ${JSON.stringify(reference)}`);
  return data;
}

/** What the data of a button refer to; null for anything that {@link encode} does not give. */
export function decode(data: string): Reference | null {
  if (data === WHY) return { kind: "why" };
  const { context, more, quotes, turned, document, page, suggestion, list } = DATA.exec(data)?.groups ?? {};
  if (context !== undefined) {
    const place = placeAt(context);
    return place && { kind: "context", ...place };
  }
  if (document !== undefined)
    return { kind: turned === undefined ? "article" : "page", document, page: readNumber(page) };
  if (suggestion !== undefined) return { kind: "suggestion", id: suggestion };
  if (list !== undefined) return { kind: "list", page: readNumber(list) };
  if (more === undefined) return listingReferenceOf(data) ?? digestReferenceOf(data);
  const places = (quotes ?? "").split(",").map(placeAt);
  const known = places.filter((place) => place !== null);
  return known.length === places.length ? { kind: "more", quotes: known } : null;
}

/** A link that opens the bot with what it refers to. Throws a RangeError as {@link encode} does. */
export function deepLink(username: string, reference: Linked): string {
  const payload = reference.kind === "article" ? `a_${reference.document}` : `q_${reference.id}`;
  if (decodePayload(payload) === null)
    throw new RangeError(`no link can refer to ${JSON.stringify(reference)}`);
  return `https://t.me/${username}?start=${payload}`;
}

/** What the payload of a deep link refers to; null for anything that {@link deepLink} does not give. */
export function decodePayload(payload: string): Linked | null {
  const { document, id } = PAYLOAD.exec(payload)?.groups ?? {};
  if (document !== undefined) return { kind: "article", document, page: 0 };
  return id === undefined ? null : { kind: "suggestion", id };
}

/** Documents are named by 16 hexadecimal digits; what stores them elsewhere may name them otherwise, but not longer. */
const DOCUMENT = "[\\w-]{1,16}";
/** With the mark in front of it at most 64 characters. */
const SUGGESTION = "[\\w-]{1,62}";
/** Below 36⁶, without zeros in front. */
const NUMBER = "(?:0|[1-9a-z][0-9a-z]{0,5})";
const PLACE = `${DOCUMENT}\\.${NUMBER}\\.${NUMBER}`;

const DATA = new RegExp(
  `^(?:c:(?<context>${PLACE})|(?<more>m:(?<quotes>${PLACE}(?:,${PLACE})?))|` +
    `(?:a|(?<turned>p)):(?<document>${DOCUMENT})\\.(?<page>${NUMBER})|s:(?<suggestion>${SUGGESTION})|l:(?<list>${NUMBER}))$`,
  "u",
);
const WHY = "w";
const PAYLOAD = new RegExp(`^(?:a_(?<document>${DOCUMENT})|q_(?<id>${SUGGESTION}))$`, "u");

function dataOf(reference: Reference): string {
  switch (reference.kind) {
    case "context":
      return `c:${placeText(reference)}`;
    case "more":
      return `m:${reference.quotes.map(placeText).join(",")}`;
    case "article":
      return `a:${reference.document}.${reference.page.toString(36)}`;
    case "page":
      return `p:${reference.document}.${reference.page.toString(36)}`;
    case "suggestion":
      return `s:${reference.id}`;
    case "list":
      return `l:${reference.page.toString(36)}`;
    case "why":
      return WHY;
    case "timeline":
    case "since":
    case "listing":
      return listingData(reference);
    default:
      return digestData(reference);
  }
}

function placeText({ document, start, end }: Place): string {
  return `${document}.${start.toString(36)}.${(end - start).toString(36)}`;
}

/** Null for an empty span. */
function placeAt(text: string): Place | null {
  const [document = "", from, length] = text.split(".");
  const start = readNumber(from);
  const end = start + readNumber(length);
  return end > start ? { document, start, end } : null;
}

function readNumber(text = "0"): number {
  return Number.parseInt(text, 36);
}
