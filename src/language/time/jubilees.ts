import { readQuantity } from "../quantity/quantities.ts";
import type { Span } from "../span.ts";
import { keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { complementAt } from "./complements.ts";

/** An anniversary by its number, over the tokens `[start, end)`. */
export interface Jubilee {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly kind: "anniversary";
  readonly exact: true;
  /** What has it, up to the clause's end. */
  readonly of: Span | null;
}

/** `20e anniversaire`, `le centenaire de`: as nouns only; « arbre centenaire » and « histoire millénaire » are old things. */
export function readJubilee(tokens: readonly Token[], at: number): Jubilee | null {
  const jubilee = JUBILEES.get(keyAt(tokens, at));
  if (jubilee !== undefined) return fromJubilee(tokens, at, jubilee);
  const read = readQuantity(tokens, at);
  if (!read?.ordinal) return null;
  const between = /^(?:grand|glorieux)$/.test(keyAt(tokens, read.end)) ? 1 : 0;
  if (keyAt(tokens, read.end + between) !== "anniversaire" || tokens[read.end]?.gap === "blank") return null;
  const end = read.end + between + 1;
  return {
    start: at,
    end,
    years: read.value,
    kind: "anniversary",
    exact: true,
    of: complementAt(tokens, end),
  };
}

function fromJubilee(tokens: readonly Token[], at: number, years: number): Jubilee | null {
  const of = complementAt(tokens, at + 1);
  const noun = /^(?:le|du|au|ce|son|leur|premier)$/.test(keyAt(tokens, at - 1));
  if (!noun || (years === 1000 && !/^(?:de|d')$/.test(keyAt(tokens, at + 1)))) return null;
  return { start: at, end: at + 1, years, kind: "anniversary", exact: true, of };
}

const JUBILEES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    centenaire: 100,
    bicentenaire: 200,
    tricentenaire: 300,
    cinquantenaire: 50,
    sesquicentenaire: 150,
    millenaire: 1000,
    quadricentenaire: 400,
  }),
);
