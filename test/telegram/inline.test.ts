import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Library } from "../../src/answer/library.ts";
import type { Embedder } from "../../src/embedding/embedder.ts";
import { createFinder } from "../../src/telegram/features/inline/finder.ts";
import { createInline } from "../../src/telegram/features/inline/inline.ts";
import { decodePayload } from "../../src/telegram/references.ts";
import { SAMPLES, writeFiles } from "../support/archives.ts";
import { blockquotesOf, type Offer } from "../support/bot-api/index.ts";
import { libraryIn, libraryOf, startFeature } from "../support/feature-bot.ts";
import { shippedEmbedder } from "../support/model.ts";
import { quickLibraryOf } from "./quick-library.ts";

type Model = Pick<Embedder, "embedQuestion">;

const start = (library: Library, embedder: Model = shippedEmbedder(), patience = 5_000) =>
  startFeature(library, ({ check }) =>
    createInline({ finder: createFinder({ library, embedder, patience }), check }),
  );

const titles = ({ results }: Offer) => results.map(({ title }) => title);
const wordsOf = ({ input_message_content: content }: InlineQueryResultArticle) =>
  "message_text" in content ? content.message_text : "";

const PORT = "Le port de Haiphong accueille un nouveau quai";
const RICE = "La récolte de riz bat un record à Cân Tho";
const MUSEUM = "Le musée de la ville de Hue rouvre ses portes";
const FLOWERS = "Sa Dec prépare son festival des fleurs";

describe("inline search", () => {
  const seeds = mkdtempSync(join(tmpdir(), "archiviste-"));
  let library: Library;

  beforeAll(async () => {
    writeFiles(seeds, SAMPLES);
    library = await libraryIn(seeds);
  });
  afterAll(() => rmSync(seeds, { recursive: true, force: true }));

  it.each([
    ["a word", "riz", RICE],
    ["a word without its accents", "recolte", RICE],
    ["a word in capitals", "RÉCOLTE", RICE],
    ["the beginning of a word", "agricul", RICE],
    ["the beginning of a name", "haip", PORT],
    ["a slip", "expotrateurs", RICE],
    ["another form of a word", "agriculteur", RICE],
    ["a brief", "festival", FLOWERS],
    ["words of an article and of its title", "musée écoliers", MUSEUM],
    ["a question", "combien de navires le port attend-il par mois ?", PORT],
    ["what no word says, by its meaning", "the ship terminal was opened in which month", PORT],
  ])("finds %s", async (_, query, title) => {
    const api = await start(library);
    const offer = await api.user().inline(query);
    expect(titles(offer)[0]).toBe(title);
    expect(api.violations).toEqual([]);
  });

  it("shows the sentence that has the word", async () => {
    const api = await start(library);
    const { results } = await api.user().inline("typhon");
    expect(results[0]).toMatchObject({
      description: "12 mars 2019 · Selon lui, le quai a été retardé à cause des typhons.",
    });
  });

  it("sends with a chosen result the quote, its source and a link back", async () => {
    const api = await start(library);
    const anna = api.user();
    const sent = anna.choose(await anna.inline("typhon"), 0, anna.privateChat());
    expect(blockquotesOf(sent)).toEqual(["Selon lui, le quai a été retardé à cause des typhons."]);
    expect(sent.text?.replace(/\u00A0/g, " ")).toContain(`« ${PORT} » · 12 mars 2019 · 000_port.txt`);
    const [link] = (sent.entities ?? []).flatMap((entity) => (entity.type === "text_link" ? entity.url : []));
    const payload = new URL(link ?? "").searchParams.get("start") ?? "";
    const document = decodePayload(payload);
    expect(document).toMatchObject({ kind: "article" });
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["nothing typed", "", [PORT, RICE, MUSEUM]],
    ["white space", "  ", [PORT, RICE, MUSEUM]],
    ["a word that is nowhere", "zeppelin", []],
    ["nothing but small words", "le la les", []],
    ["no word at all", "?!…", []],
  ])("answers %s", async (_, query, expected) => {
    const api = await start(library);
    const offer = await api.user().inline(query);
    expect(titles(offer)).toEqual(expected);
    expect(offer.button).toMatchObject({
      text: expected.length > 0 ? "Poser une question au bot" : "Rien trouvé\u00A0: poser la question au bot",
    });
    expect(api.violations).toEqual([]);
  });

  it("gives ten a page, every article once, and the same ids again", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 23 }, (_, at) => [
        `a${at}.txt`,
        `Le marché numéro ${at}\n\nLe marché ${at} est ouvert.\n`,
      ]),
    );
    const { library: many } = await quickLibraryOf(files);
    const api = await start(many);
    const anna = api.user();
    for (const query of ["marché", ""]) {
      const ids: string[] = [];
      let offset: string | undefined = "";
      const sizes: number[] = [];
      while (offset !== undefined) {
        const page: Offer = await anna.inline(query, offset);
        ids.push(...page.results.map(({ id }) => id));
        sizes.push(page.results.length);
        offset = page.next_offset || undefined;
      }
      expect(sizes).toEqual([10, 10, 3]);
      expect(new Set(ids).size).toBe(23);
      expect((await anna.inline(query)).results.map(({ id }) => id)).toEqual(ids.slice(0, 10));
    }
    expect(api.violations).toEqual([]);
  });

  it("speaks the person's language around the quotes", async () => {
    const api = await start(library);
    const { results, button } = await api.user({ language_code: "vi" }).inline("lễ hội festival");
    const [first] = results;
    expect(button?.text).toBe("Đặt câu hỏi cho bot");
    expect(first && wordsOf(first)).toContain("tin vắn “Sa Dec prépare son festival des fleurs”");
    expect(first?.reply_markup?.inline_keyboard).toMatchObject([[{ text: "Đọc tin vắn" }]]);
  });

  it("shows nothing of a file that has changed", async () => {
    const { seeds: own, library: changing } = await quickLibraryOf(SAMPLES);
    const api = await start(changing);
    writeFileSync(join(own, "001_riz.txt"), "Un autre titre\n\nUn autre texte.\n");
    expect(titles(await api.user().inline("récolte"))).toEqual([]);
    expect(api.lines).toMatchObject([{ level: "error", fields: { incident: "quote-mismatch" } }]);
  });

  it("answers by words alone, and soon again, where the model is late or fails", async () => {
    const models: Model[] = [
      { embedQuestion: () => new Promise(() => undefined) },
      { embedQuestion: () => Promise.reject(new Error("no model")) },
    ];
    for (const model of models) {
      const api = await start(library, model, 20);
      const offer = await api.user().inline("récolte de riz");
      expect(titles(offer)).toEqual([RICE]);
      expect(offer.cache_time).toBe(5);
    }
  });

  it("looks only for the newest of what a person types, and never for more than the model can do", async () => {
    const asked: string[] = [];
    const model = shippedEmbedder();
    const api = await start(library, {
      embedQuestion: (text) => {
        asked.push(text);
        return model.embedQuestion(text);
      },
    });
    const anna = api.user();
    const texts = Array.from({ length: 40 }, (_, at) => `récolte de riz ${"x".repeat(at)}`);
    const earlier = texts.slice(0, -1).map((text) => anna.inline(text, "", 1_500).catch(() => null));
    const newest = await anna.inline(texts.at(-1) ?? "");
    expect(titles(newest)[0]).toBe(RICE);
    const answered = (await Promise.all(earlier)).filter((offer) => offer !== null);
    expect(answered.length).toBeLessThan(10);
    expect(asked.length).toBeLessThan(10);
    expect(api.violations).toEqual([]);
  });

  it("remembers what was found until the archive changes", async () => {
    const { seeds: own, library: changing } = await libraryOf(SAMPLES);
    let passes = 0;
    const model = shippedEmbedder();
    const api = await start(changing, { embedQuestion: (text) => (passes++, model.embedQuestion(text)) });
    const anna = api.user();
    for (const query of ["récolte de riz", "Récolte  de RIZ", "recolte de riz "]) await anna.inline(query);
    expect(passes).toBe(1);
    writeFileSync(join(own, "003_riz.txt"), "Le riz et sa récolte\n\nLa récolte de riz est finie.\n");
    await changing.refresh();
    expect(titles(await anna.inline("récolte de riz"))).toContain("Le riz et sa récolte");
  });
});
