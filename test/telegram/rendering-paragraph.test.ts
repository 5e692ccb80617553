import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteAt } from "../../src/answer/quotes.ts";
import { squeezed } from "../../src/language/folding.ts";
import { paragraphMessage } from "../../src/telegram/rendering/paragraph.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { keptText, messageText } from "../support/bot-api/text/formatted.ts";
import { documentOf } from "./documents.ts";
import { accepted, quotedIn } from "./limits.ts";

/** Paragraphs of sentences, some long, with what files have between them. */
const sentence = fc.tuple(
  fc.constantFrom("Le pont", "Elle", "Il", "« Oui", "\u202ELa rive", "A\u030Angle", "👩‍👩‍👧"),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc
    .constantFrom("", "mot ", "des piliers, ")
    .chain((word) => fc.nat(120).map((times) => word.repeat(times))),
  fc.constantFrom(". ", "! ", ".\u00A0", ".  ", " ». ", ". ) ", "."),
);
const paragraph = fc.array(
  sentence.map((parts) => parts.join(" ")),
  { minLength: 1, maxLength: 12 },
);
const article = fc.array(
  paragraph.map((sentences) => sentences.join("")),
  { minLength: 1, maxLength: 3 },
);

describe("the paragraph of a quote", () => {
  const wording = wordingOf("fr");

  it("is what the file says, has the quote at its place, and fits into one message", () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const { raw, document } = documentOf("Le pont rouvre", paragraphs);
        for (const span of document.sentences) {
          const quote = quoteAt(document, raw, span);
          if (!quote) throw new Error("no quote");
          const { message, quote: words, position } = paragraphMessage({ quote, document, raw }, wording);
          const [part, ...others] = accepted(message);
          const [excerpt] = message.blocks.flatMap(({ excerpts }) => excerpts);
          expect(others).toEqual([]);
          expect(part && quotedIn([part])).toEqual([excerpt?.display]);
          expect(excerpt?.text).toBe(raw.slice(excerpt?.start, excerpt?.end));
          expect(squeezed(excerpt?.display ?? "")).toBe(squeezed(excerpt?.text ?? ""));
          expect(words).toBe(quote.display);
          const kept = part && messageText(part.text, part.entities);
          expect(kept?.text.startsWith(keptText(words, []).text, position)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
