import type { Quote } from "../answer/answer.ts";
import { quoteOf } from "../answer/quotes.ts";
import { fold, squeezed } from "../language/folding.ts";
import { FEATURES } from "../search/features.ts";
import type { Store } from "../store/store.ts";
import { chooseFor } from "./choices.ts";
import type { Desk } from "./desk.ts";
import type { Choice, Reader, Reason } from "./reader.ts";

/** One story in a digest. */
export interface Card {
  /** The id of the quoted document, its title and its first file. */
  readonly document: string;
  readonly title: string;
  readonly file: string;
  /** Words of the document, never its title alone where it has a text, and never a caption or dateline. */
  readonly quote: Quote;
  readonly reason: Reason;
  /** The other titles under which the story is told, each once. */
  readonly others: readonly string[];
  /** Ids of all that the reader has been shown with this card: what `Reader.shown` holds from then on. */
  readonly shows: readonly string[];
}

/** What is sent to a reader on a day. */
export type Digest =
  | { readonly kind: "cards"; readonly cards: readonly [Card, ...Card[]] }
  | { readonly kind: "empty"; readonly because: Emptiness; readonly cards: readonly [] };

/** Why there is nothing to send. `changed`: the store is of another index than the desk, which is to be opened anew. */
export type Emptiness = "no documents" | "all muted" | "changed";

/**
 * The digest of a reader: every card in order, the caller cuts. The store must be of the index that the desk was opened with: a
 * choice whose words its text no longer holds is left out. The same desk, reader and store give the same digest.
 */
export async function digestFor(desk: Desk, reader: Reader, store: Store): Promise<Digest> {
  const choices = chooseFor(desk, reader);
  const cards = await Promise.all(choices.map((choice) => cardOf(choice, store)));
  const [first, ...others] = cards.flatMap((card) => card ?? []);
  if (first) return { kind: "cards", cards: [first, ...others] };
  const because = desk.filed.length === 0 ? "no documents" : choices.length === 0 ? "all muted" : "changed";
  return { kind: "empty", because, cards: [] };
}

async function cardOf(choice: Choice, store: Store): Promise<Card | null> {
  const { document, sentence, reason, others, shows } = choice;
  const made = await quoteOf(store, { document, index: sentence, features: UNRANKED, score: 0 });
  if (!made || squeezed(made.quote.text) !== squeezed(made.quote.display)) return null;
  const { id, title, file } = document.document;
  const titles = others.map((other) => other.document.title);
  const quote = { ...made.quote, reasons: {} };
  return { document: id, title, file, quote, reason, others: distinct(titles, title), shows };
}

/** Nothing was ranked: a digest asks no question. */
const UNRANKED = new Float64Array(FEATURES.length);

/** Titles that differ from one and from each other by more than case, accents and spacing. */
function distinct(titles: readonly string[], from: string): string[] {
  const seen = new Set([keyOf(from)]);
  return titles.filter((title) => {
    const isNew = !seen.has(keyOf(title));
    seen.add(keyOf(title));
    return isNew;
  });
}

function keyOf(title: string): string {
  return squeezed(fold(title));
}
