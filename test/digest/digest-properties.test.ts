import fc from "fast-check";
import { expect, it } from "vitest";
import type { Card } from "../../src/digest/digest.ts";
import { createMuteTest } from "../../src/digest/interests/mutes.ts";
import { squeezed } from "../../src/language/folding.ts";
import { ARTICLES, contentsOf, nameOf } from "./articles.ts";
import { opened, type Opened } from "./opened.ts";

const DAYS = fc.constantFrom("2026-06-30", "2026-07-01", "2026-07-02", "2026-07-10");

it("A digest is never empty, tells no story twice, shows nothing muted, and quotes what its file says", async () => {
  const contents = await contentsOf(ARTICLES);
  const daysOfSome = fc.dictionary(fc.constantFrom(...contents.documents.map(nameOf)), DAYS);
  const readers = fc.record({
    chat: fc.string(),
    today: DAYS,
    since: fc.option(DAYS),
    follows: fc.subarray(["jumelage", "Hà Nội", "typhons", "port"]),
    mutes: fc.subarray(["riz", "musée", "typhon Hai Dang", "Saigon", ".*"]),
  });
  const idByName = new Map(contents.documents.map((each) => [nameOf(each), each.document.id]));
  await fc.assert(
    fc.asyncProperty(daysOfSome, daysOfSome, readers, async (firstSeen, lastShown, reader) => {
      const archive = opened(contents, firstSeen);
      const shown = new Map(Object.entries(lastShown).map(([name, day]) => [idByName.get(name) ?? "", day]));
      const digest = await archive.digest({ ...reader, shown });
      expect(digest.kind).toBe("cards");
      for (const card of digest.cards) expectSound(card, archive, reader.mutes);
      const stories = digest.cards.map(({ document }) => archive.desk.byId.get(document)?.story);
      expect(new Set(stories).size).toBe(stories.length);
      expect(await archive.digest({ ...reader, shown })).toEqual(digest);
    }),
    { numRuns: 60 },
  );
});

/** A card shows what may be shown, as its file says it. */
function expectSound(card: Card, { contents, desk }: Opened, mutes: readonly string[]): void {
  const { quote, title, others, shows } = card;
  const isMuted = createMuteTest(mutes);
  const visible = contents.documents.filter((document) => !isMuted(document));
  expect(visible).toContain(desk.byId.get(card.document)?.document);
  expect(visible.map(({ document }) => document.title)).toEqual(expect.arrayContaining([title, ...others]));
  expect(others).not.toContain(title);
  expect(contents.texts.get(quote.file)?.slice(quote.start, quote.end)).toBe(quote.text);
  expect(squeezed(quote.display)).toBe(squeezed(quote.text));
  expect(["lead", "article", "brief"]).toContain(quote.section);
  expect(shows).toContain(card.document);
}
