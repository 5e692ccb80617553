import { sliceOf } from "../../../language/span.ts";
import { LINK, type Value } from "./values.ts";

/** The longest enumeration that is still a short answer, in UTF-16 units. */
const LONGEST = 200;

/** The longest run of values that a text enumerates (`Séoul, Tokyo et Pékin`) as it stands there; null where it has no two. */
export function enumerationIn(
  text: string,
  values: readonly Value[],
): { readonly text: string; readonly values: readonly Value[] } | null {
  let best: readonly Value[] = [];
  let run: Value[] = [];
  for (const value of values) {
    const last = run.at(-1);
    run = last && LINK.test(text.slice(last.end, value.start)) ? [...run, value] : [value];
    if (run.length > best.length) best = run;
  }
  const [first, last] = [best[0], best.at(-1)];
  if (!first || !last || best.length < 2) return null;
  const words = sliceOf(text, { start: first.start, end: last.end });
  return words.length <= LONGEST ? { text: words, values: best } : null;
}
