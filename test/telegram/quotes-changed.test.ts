import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/answer/answer.ts";
import { encode, type Reference } from "../../src/telegram/references.ts";
import { SAMPLE_FILES, SAMPLES } from "../support/archives.ts";
import { blockquotesOf } from "../support/bot-api/index.ts";
import { quickLibraryOf } from "./quick-library.ts";
import { contextOf, QUAY, quoteOf, start, unbroken } from "./quoting-bot.ts";

describe("a button of what has changed", () => {
  const CHANGED = "Cet article a changé depuis\u00A0; reposez votre question.";

  it.each<[string, (seeds: string) => void]>([
    [
      "was rewritten",
      (seeds) => writeFileSync(join(seeds, "000_port.txt"), "Tout autre chose.\n\nUn mot.\n"),
    ],
    [
      "was touched elsewhere",
      (seeds) => writeFileSync(join(seeds, "000_port.txt"), `${SAMPLES["000_port.txt"]} Fin.`),
    ],
    ["is gone", (seeds) => rmSync(join(seeds, "000_port.txt"))],
  ])("is answered so where the file %s", async (_, change) => {
    const { seeds, library } = await quickLibraryOf(SAMPLES);
    const api = await start(library);
    const anna = api.user();
    const quote = await quoteOf(library, "000_port.txt", QUAY);
    const place = { document: quote.document, start: quote.start, end: quote.end };
    const chat = anna.privateChat();
    const data = [contextOf(quote), encode({ kind: "more", quotes: [place] })];
    for (const one of data) {
      const button = await chat.ask(one);
      change(seeds);
      expect(await anna.click(button, 0)).toMatchObject({ text: CHANGED, show_alert: true, sent: [] });
      await library.refresh();
      expect(await anna.click(button, 0)).toMatchObject({ text: CHANGED, sent: [] });
      writeFileSync(join(seeds, "000_port.txt"), SAMPLES["000_port.txt"]);
      await library.refresh();
    }
    expect(api.callsTo("answerCallbackQuery")).toHaveLength(4);
  });

  it("leads to the copy of an article whose first file is gone, once that is known", async () => {
    const { seeds, library } = await quickLibraryOf(SAMPLE_FILES);
    const api = await start(library);
    const anna = api.user();
    const button = await anna.privateChat().ask(contextOf(await quoteOf(library, "000_port.txt", QUAY)));
    rmSync(join(seeds, "000_port.txt"));
    expect(await anna.click(button, 0)).toMatchObject({ text: CHANGED });
    await library.refresh();
    const { sent } = await anna.click(button, 0);
    expect(unbroken(sent[0]?.text)?.[1]).toContain("copie/port.txt");
  });

  it("shows those of several that still hold", async () => {
    const { seeds, library } = await quickLibraryOf(SAMPLES);
    const kept = await quoteOf(library, "001_riz.txt", "Le prix du riz a augmenté de 5,76 %.");
    const quotes = [await quoteOf(library, "000_port.txt", QUAY), kept];
    const places = quotes.map(({ document, start: from, end }) => ({ document, start: from, end }));
    const api = await start(library);
    const anna = api.user();
    const button = await anna.privateChat().ask(encode({ kind: "more", quotes: places }));
    rmSync(join(seeds, "000_port.txt"));
    const { sent } = await anna.click(button, 0);
    expect(sent.map(blockquotesOf)).toEqual([[kept.display]]);
  });

  it.each<[string, (quote: Quote) => Reference]>([
    [
      "half a sentence",
      ({ document, start: from, end }) => ({ kind: "context", document, start: from, end: end - 1 }),
    ],
    [
      "two sentences that are not quoted together",
      ({ document, start: from, end }) => {
        return { kind: "context", document, start: from - 66, end };
      },
    ],
    [
      "no sentence at all",
      ({ document }) => ({ kind: "context", document, start: 1_000_000, end: 1_000_001 }),
    ],
    [
      "no document",
      ({ start: from, end }) => ({ kind: "context", document: "0000000000000000", start: from, end }),
    ],
  ])("is answered so where it names %s", async (_, reference) => {
    const { library } = await quickLibraryOf(SAMPLES);
    const api = await start(library);
    const anna = api.user();
    const quote = await quoteOf(library, "000_port.txt", QUAY);
    const button = await anna.privateChat().ask(encode(reference(quote)));
    expect(await anna.click(button, 0)).toMatchObject({ text: CHANGED, sent: [] });
  });

  it.each(["foreign", "c:b2.1", encode({ kind: "list", page: 0 })])(
    "is left to others as %j",
    async (data) => {
      const { library } = await quickLibraryOf(SAMPLES);
      const api = await start(library);
      const anna = api.user();
      const button = await anna.privateChat().ask(data);
      expect(await anna.click(button, 0)).toMatchObject({ text: "pas pour elle", sent: [] });
    },
  );
});
