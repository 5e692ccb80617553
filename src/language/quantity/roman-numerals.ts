/** The value of a Roman numeral below 400 in capitals; null for anything else. */
export function romanValue(letters: string): number | null {
  if (letters === "" || !/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters)) return null;
  const values = [...letters].map((letter) => LETTERS.get(letter) ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const LETTERS: ReadonlyMap<string, number> = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100 }));
