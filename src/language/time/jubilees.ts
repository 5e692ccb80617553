import { readQuantity, type Quantity } from "../quantity/quantities.ts";
import type { Span } from "../span.ts";
import { isNear, keyAt } from "../tokens.ts";
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

/**
 * `20e anniversaire`, `le centenaire de`, `noces d’or`: as nouns, or what is `centenaire cette année`; « arbre centenaire » and
 * « histoire millénaire » are old things, and « les 50e et 45e anniversaires » are not one.
 */
export function readJubilee(tokens: readonly Token[], at: number): Jubilee | null {
  const jubilee = JUBILEES.get(keyAt(tokens, at));
  if (jubilee !== undefined) return fromJubilee(tokens, at, jubilee);
  const precious = fromMaterial(tokens, at) ?? fromSpacedRank(tokens, at);
  if (precious) return precious;
  const read = readQuantity(tokens, at);
  if (read && !read.ordinal) return fromCandles(tokens, at, read);
  return read && fromRank(tokens, at, read);
}

/** `20e anniversaire`, `vingtième grand anniversaire`; `sa vingtième bougie`. */
function fromRank(tokens: readonly Token[], at: number, read: Quantity): Jubilee | null {
  if (keyAt(tokens, at - 1) === "sa" && keyAt(tokens, read.end) === "bougie")
    return anniversary(at, read.end + 1, read.value, complementAt(tokens, read.end + 1));
  const between = /^(?:grand|glorieux)$/.test(keyAt(tokens, read.end)) ? 1 : 0;
  if (keyAt(tokens, read.end + between) !== "anniversaire" || tokens[read.end]?.gap === "blank") return null;
  if (/^(?:et|,|ou)$/.test(keyAt(tokens, at - 1)) && readQuantity(tokens, at - 2)?.ordinal) return null;
  const end = read.end + between + 1;
  return anniversary(at, end, read.value, complementAt(tokens, end));
}

/** `souffle ses 20 bougies`. */
function fromCandles(tokens: readonly Token[], at: number, { value, end, vague }: Quantity): Jubilee | null {
  const own = /^(?:ses|leurs|les)$/.test(keyAt(tokens, at - 1)) && keyAt(tokens, end) === "bougies" && !vague;
  return own ? anniversary(at, end + 1, value, complementAt(tokens, end + 1)) : null;
}

/** `20 ème anniversaire`: the rank's ending set apart from its figures. */
function fromSpacedRank(tokens: readonly Token[], at: number): Jubilee | null {
  const [figure, ending] = [tokens[at], tokens[at + 1]];
  const ranked = figure?.kind === "figure" && /^(?:e|er|eme|ieme)$/.test(ending?.key ?? "") && isNear(ending);
  if (!ranked || keyAt(tokens, at + 2) !== "anniversaire" || figure.raw.length > 4) return null;
  return anniversary(at, at + 3, Number(figure.raw), complementAt(tokens, at + 3));
}

/** `noces d’or`, `jubilé de diamant`: what has it are the `noces`; of a jubilee, its complement. */
function fromMaterial(tokens: readonly Token[], at: number): Jubilee | null {
  const noun = tokens[at];
  if (!/^(?:noces|jubile)$/.test(noun?.key ?? "") || !/^(?:de|d')$/.test(keyAt(tokens, at + 1))) return null;
  const years = MATERIALS.get(keyAt(tokens, at + 2));
  if (years === undefined || !noun) return null;
  const of = noun.key === "noces" ? { start: noun.start, end: noun.end } : complementAt(tokens, at + 3);
  return anniversary(at, at + 3, years, of);
}

const MATERIALS: ReadonlyMap<string, number> = new Map(
  Object.entries({ argent: 25, perle: 30, rubis: 40, or: 50, diamant: 60, platine: 70 }),
);

function anniversary(start: number, end: number, years: number, of: Span | null): Jubilee {
  return { start, end, years, kind: "anniversary", exact: true, of };
}

function fromJubilee(tokens: readonly Token[], at: number, years: number): Jubilee | null {
  const of = complementAt(tokens, at + 1);
  const turned = keyAt(tokens, at + 1) === "cette" && keyAt(tokens, at + 2) === "annee";
  const noun = turned || /^(?:le|du|au|ce|son|leur|premier)$/.test(keyAt(tokens, at - 1));
  if (!noun || (years === 1000 && !/^(?:de|d')$/.test(keyAt(tokens, at + 1)))) return null;
  return anniversary(at, at + 1, years, of);
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
    trentenaire: 30,
    quarantenaire: 40,
  }),
);
