import type { Library } from "../answer/library.ts";
import { squeezed } from "../language/folding.ts";
import { sliceOf } from "../language/span.ts";
import type { Log } from "../log.ts";
import { NO_METER, type Meter } from "../meter.ts";
import { isBlockquote, type Excerpt, type Part } from "./message.ts";

/** The last look at the archive's words before they leave the house. What does not hold is logged as an incident, without its words. */
export interface Check {
  /** Whether an excerpt is word for word what its file says now. */
  holds(excerpt: Excerpt): Promise<boolean>;
  /**
   * Whether these parts of a message may be sent: every excerpt holds and stands in its part as its `display` is, and every
   * blockquote is exactly one of them. Each file is read once.
   */
  allHold(parts: readonly Part[]): Promise<boolean>;
}

/** What a check works with. */
export interface CheckParts {
  readonly library: Pick<Library, "readCurrent">;
  readonly log: Pick<Log, "error">;
  readonly meter?: Pick<Meter, "incident"> | undefined;
}

/** The check of excerpts against the archive's files as they are at the time of asking. */
export function createCheck({ library, log, meter = NO_METER }: CheckParts): Check {
  const report = (places: readonly Place[], message: string) => {
    for (const { file, start, end } of places) {
      meter.incident();
      log.error({ incident: "quote-mismatch", file, start, end }, message);
    }
    return places.length === 0;
  };
  const currentOf = async (excerpts: readonly Excerpt[]) => {
    const files = [...new Set(excerpts.map(({ file }) => file))];
    const texts = await Promise.all(files.map((file) => library.readCurrent(file)));
    return new Map(files.map((file, at) => [file, texts[at] ?? null]));
  };
  const allAreCurrent = async (excerpts: readonly Excerpt[]) => {
    const texts = await currentOf(excerpts);
    const wrong = excerpts.filter((excerpt) => !isIn(texts.get(excerpt.file) ?? null, excerpt));
    return report(wrong, "Un extrait n’est plus celui de son fichier : il n’est pas envoyé.");
  };
  return {
    holds: (excerpt) => allAreCurrent([excerpt]),
    allHold: async (parts) => {
      const wrong = parts.flatMap(misplacedIn);
      const areShown = report(
        wrong,
        "Un message ne montre pas l’extrait tel qu’il est : il n’est pas envoyé.",
      );
      return areShown && (await allAreCurrent(parts.flatMap(({ excerpts }) => excerpts)));
    },
  };
}

/** Whether a file's text holds an excerpt word for word, white space aside in what is shown of it. */
function isIn(current: string | null, excerpt: Excerpt): boolean {
  const { text, display } = excerpt;
  return (
    current !== null &&
    text !== "" &&
    sliceOf(current, excerpt) === text &&
    (text === display || squeezed(text) === squeezed(display))
  );
}

type Place = Partial<Pick<Excerpt, "file" | "start" | "end">>;

/**
 * The excerpts that a part does not show as they are; where a blockquote is none of its excerpts, those that it may have been meant
 * to be. In a part with blockquotes, excerpts may stand outside of them too.
 */
function misplacedIn({ text, entities, excerpts }: Part): Place[] {
  const quoted = entities.filter(isBlockquote).toSorted((a, b) => a.offset - b.offset);
  const outside: Place[] = [];
  const absent: Place[] = [];
  let from = 0;
  let matched = 0;
  for (const excerpt of excerpts) {
    const { offset, length } = quoted[matched] ?? { offset: 0, length: 0 };
    const isQuoted = text.slice(offset, offset + length) === excerpt.display;
    const at = isQuoted ? offset : text.indexOf(excerpt.display, from);
    if (at >= 0) from = at + excerpt.display.length;
    if (isQuoted) matched++;
    else (at < 0 ? absent : outside).push(excerpt);
  }
  if (absent.length > 0 || matched === quoted.length) return absent;
  return outside.length > 0 ? outside : [{}];
}
