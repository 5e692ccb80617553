import { isFunctionWord } from "../function-words.ts";
import type { Span } from "../span.ts";
import { isAttached, isCapital, isNear, keyAt } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/**
 * The head of what is counted by the number that ends before `at` (« dollars » in `36 milliards de dollars`), or null.
 * After `de` any noun will do; else it must look like what this value counts: a plural, a singular under 2, a unit.
 */
export function readCounted(tokens: readonly Token[], at: number, value: number): Span | null {
  const of = isNear(tokens[at]) && OF.has(keyAt(tokens, at));
  let head = of ? at + 1 : at;
  const fits = (index: number) => isNoun(tokens[index]) && (of || agrees(tokens, index, value));
  for (let skipped = 0; skipped < 2 && ADJECTIVES.has(keyAt(tokens, head)) && fits(head + 1); skipped++)
    head++;
  const noun = tokens[head];
  if (!noun || !fits(head)) return null;
  const per = isAttached(tokens[head + 1]) && keyAt(tokens, head + 1) === "/" && isAttached(tokens[head + 2]);
  return {
    start: noun.start,
    end: (per && isNoun(tokens[head + 2]) ? tokens[head + 2] : noun)?.end ?? noun.end,
  };
}

/**
 * Whether a bare number of four digits before `at` counts something and so is no year: a unit or a scale follows, or a
 * plural noun where a year is unlikely (out of 1900..2100, or round: `2000 entreprises`).
 */
export function isQuantity(tokens: readonly Token[], at: number, value: number): boolean {
  const after = tokens[at];
  if (!after || !isNear(after)) return false;
  if (after.key === "%" || MEASURES.has(after.key) || SCALE.has(after.key)) return true;
  if (value >= 1900 && value <= 2100 && value % 100 !== 0) return false;
  return isNoun(after) && !isCapital(after) && isPlural(after.key);
}

const OF = new Set(["de", "d'"]);
const SCALE = set("million millions milliard milliards");
const MEASURES = set(
  "tonne tonnes hectare hectares dollar dollars euro euros yuan yuans won wons yen yens baht bahts " +
    "dong dongs usd eur vnd km m cm mm kg g ha kw mw gw kv kwh mwh gwh m2 m3 km2 metre metres kilometre " +
    "kilometres litre litres personne personnes habitants jour jours mois an ans annees heure heures " +
    "minute minutes fois degres points pays cas barils quintaux",
);
const INVARIABLE = set("mille milles soldats");
const ADJECTIVES = set(
  "nouveau nouveaux nouvelle nouvelles grand grands grande grandes premier premiers premiere " +
    "premieres dernier derniers derniere dernieres autre autres petit petits petite petites jeune " +
    "jeunes principal principaux principale principales differents differentes importants importantes " +
    "beaux belles bon bons bonne bonnes vieux vieilles haut hauts haute hautes ancien anciens ancienne " +
    "anciennes meilleurs meilleures prochains prochaines memes seuls seules longs longues",
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && isNear(token) && !isFunctionWord(token.key);
}

function agrees(tokens: readonly Token[], at: number, value: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (value < 2 || MEASURES.has(token.key) || INVARIABLE.has(token.key)) return true;
  return isPlural(token.key) || (/^\p{Lu}{2,4}$/u.test(token.raw) && !isAttached(token));
}

function isPlural(key: string): boolean {
  return key.length > 2 && /[sxz]$/.test(key);
}
