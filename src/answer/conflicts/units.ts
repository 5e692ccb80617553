import { stem } from "../../language/terms/stems.ts";

/** What two amounts must have in common to be compared: the basic unit where a unit is of a known scale, else the noun's stem. */
export function unitKey(unit: string): string {
  return SCALES.find(([pattern]) => pattern.test(unit))?.[1] ?? stem(unit);
}

/** How many of the basic unit one of this unit is. */
export function measureFactor(unit: string): number {
  return SCALES.find(([pattern]) => pattern.test(unit))?.[2] ?? 1;
}

const SCALES: readonly (readonly [unit: RegExp, basic: string, factor: number])[] = [
  [/^(?:m|metres?)$/, "metre", 1],
  [/^(?:km|kilometres?)$/, "metre", 1000],
  [/^(?:cm|centimetres?)$/, "metre", 0.01],
  [/^(?:kg|kilos?|kilogrammes?)$/, "kilo", 1],
  [/^quintaux$/, "kilo", 100],
  [/^tonnes?$/, "kilo", 1000],
  [/^(?:ha|hectares?)$/, "hectare", 1],
  [/^km2$/, "hectare", 100],
  [/^(?:kw|kilowatts?)$/, "kilowatt", 1],
  [/^(?:mw|megawatts?)$/, "kilowatt", 1000],
  [/^(?:gw|gigawatts?)$/, "kilowatt", 1e6],
  [/^(?:euros?|eur)$/, "euro", 1],
  [/^(?:dongs?|vnd)$/, "dong", 1],
  [/^(?:dollars?|usd)$/, "dollar", 1],
];
