import { findCountries } from "../../../language/countries.ts";
import type { Span } from "../../../language/span.ts";

/** Places without those that only say in what larger one another lies: `Cluj` of `en Roumanie, à Cluj`, `Truc Thôn` of `Truc Thôn, dans la province …`. */
export function innermost<Place extends Span>(text: string, places: readonly Place[]): Place[] {
  const outer = new Set<Place>();
  for (const [at, inner] of places.entries()) {
    const next = places[at + 1];
    if (!next || !LEADS.test(text.slice(inner.end, next.start))) continue;
    outer.add(sizeOf(text, inner) > sizeOf(text, next) ? inner : next);
  }
  return places.filter((place) => !outer.has(place));
}

const LEADS =
  /^(?:, (?:à|au|aux|près de|sur) (?:la |le |les |l['’])?|,? (?:dans|en) (?:la |le |les |l['’])?| \(|, )$/u;

function sizeOf(text: string, { start, end }: Span): number {
  const place = text.slice(start, end);
  if (findCountries(place).some((country) => country.end - country.start === place.length)) return 3;
  return /^(?:province|région|delta|pays|Etat|État|(?:Nord|Sud|Est|Ouest|Centre)(?!\p{L}))/u.test(place)
    ? 2
    : 0;
}
