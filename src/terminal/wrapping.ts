/**
 * A line broken at spaces into lines of at most `width` columns, its other spaces kept; a word that is longer stands alone.
 * No-break spaces hold. An infinite width breaks nothing.
 */
export function wrapped(line: string, width: number): string[] {
  if (width === Number.POSITIVE_INFINITY) return [line];
  const lines: string[] = [];
  const [first = "", ...words] = line.split(" ");
  let current = first;
  let columns = columnsOf(first);
  for (const word of words) {
    const size = columnsOf(word);
    const fits = columns + 1 + size <= width;
    if (!fits) lines.push(current);
    current = fits ? `${current} ${word}` : word;
    columns = fits ? columns + 1 + size : size;
  }
  return [...lines, current];
}

/** The columns that a text takes on a terminal: marks on a letter take none, Chinese, Japanese and Korean signs two. */
export function columnsOf(text: string): number {
  const signs = text.replace(/\p{M}/gu, "");
  return Array.from(signs, (sign) => (WIDE.test(sign) ? 2 : 1)).reduce<number>((sum, size) => sum + size, 0);
}

const WIDE = new RegExp(
  "[\\u3000-\\u303E\\uFF01-\\uFF60\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}" +
    "\\p{Extended_Pictographic}]",
  "u",
);
