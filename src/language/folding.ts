/**
 * Text as it is compared: lower case, without accents or ligatures, one kind of apostrophe and hyphen.
 * Hanoï, Hanoi and HANOÏ fold alike; so do Đ (Vietnamese), Ð (Icelandic, a common mistake for it) and D.
 * The result can be longer or shorter than the text: offsets do not carry over.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[đðœæßıø’ʼ‘´`‐‑–]/g, (letter) => FOLDED[letter] ?? letter);
}

/** ASCII without its accent: most words, and they need none of the rest. */
const PLAIN = /^[\0-_a-\x7f]*$/;

const FOLDED: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ı: "i",
  ø: "o",
  "’": "'",
  ʼ: "'",
  "‘": "'",
  "´": "'",
  "`": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
};

/** Text without any white space: what a quote and its display have in common. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
