import { fold } from "../folding.ts";

/** Endings that the words of a family exchange, and how many letters they must share before them. */
interface Exchange {
  readonly least: number;
  readonly endings: readonly string[];
}

/**
 * The exchanges of French endings that keep a word's subject, over folded words; `-` is no ending. The words of one subject are
 * long enough for strangers not to meet (`port` and `porter`, `parti` and `partie`, `commune` and `communiste`).
 */
const EXCHANGES: readonly Exchange[] = [
  exchange(4, "- s x"),
  exchange(4, "al ale ales aux"),
  exchange(7, "- e s es"),
  exchange(4, "age ages er eur eurs"),
  exchange(
    5,
    "age ages ement ements ation ations ateur ateurs atrice atrices eur eurs euse euses ure ures er e es ee ees ent a ait " +
      "aient era eront erait eraient erent",
  ),
  exchange(6, "- ation ations ateur ateurs er e es ee ees ent"),
  exchange(5, "issement issements isseur isseurs ir i is ie ies it issent ira iront"),
  exchange(4, "isme ismes iste istes istique istiques"),
  exchange(5, "ie ies ique iques iste istes iel iels ielle ielles ien iens ienne iennes"),
  exchange(5, "e es el els elle elles"),
  exchange(4, "- ois oise oises ais aise aises ien iens ienne iennes n ns nne nnes"),
  exchange(4, "e ie ois oise oises ais aise aises ien iens ienne iennes een eens eenne eennes"),
];

function exchange(least: number, endings: string): Exchange {
  return { least, endings: endings.split(" ").map((ending) => (ending === "-" ? "" : ending)) };
}

/** Whether two words are forms of one word or of one family: `jumelage` and `jumelées`, `Chine` and `chinoise`. */
export function areOfOneFamily(a: string, b: string): boolean {
  return familyTest(fold(a))(fold(b));
}

/** The same for one word and many others, all folded. */
export function familyTest(word: string): (other: string) => boolean {
  const bases = new Set(basesOf(word));
  const root = word.slice(0, ROOT);
  return (other) =>
    other === word || (other.startsWith(root) && basesOf(other).some((base) => bases.has(base)));
}

/** Members of a family share at least this many first letters. */
export const ROOT = Math.min(...EXCHANGES.map(({ least }) => least));

/** The bases of a folded word, each with the exchange that shows it; none of words with digits. */
function basesOf(word: string): string[] {
  if (/\P{L}/u.test(word)) return [];
  return EXCHANGES.flatMap(({ least, endings }, at) =>
    endings
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= least)
      .map((ending) => `${at} ${hardened(word.slice(0, word.length - ending.length))}`),
  );
}

/** `communiqu|er` and `communic|ation`, `navigu|er` and `navig|ation`; not `banqu|e` and `banc`. */
function hardened(base: string): string {
  return base.length > 5 ? base.replace(/qu$/, "c").replace(/gu$/, "g") : base;
}
