import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Message } from "grammy/types";
import type { Library } from "../../src/answer/library.ts";
import { squeezed } from "../../src/language/folding.ts";
import { createArticles } from "../../src/telegram/features/articles.ts";
import { deepLink } from "../../src/telegram/references.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { SAMPLES } from "../support/archives.ts";
import { blockquotesOf, buttonsOf } from "../support/bot-api/index.ts";
import { startFeature } from "../support/feature-bot.ts";
import { quickLibraryOf } from "./quick-library.ts";

/** An article of many pages, with a line that is one long word, and briefs at its end. */
const LONG = `La ville de Cân Tho raconte son histoire

Cân Tho (VNA) – ${"Le marché flottant attire des visiteurs de tout le delta. ".repeat(40)}

${"é".repeat(5_000)}

${"Le pont compte des piliers.\n\n".repeat(50)}Le fleuve monte. -VNA

Voir plus

Le riz se vend bien

Les exportateurs vendent surtout aux Philippines et en Indonésie cette année.
`;

const start = (library: Library) =>
  startFeature(library, ({ courier }) => {
    const articles = createArticles({ library, courier });
    articles.composer.command("start", (ctx) => articles.open(ctx, ctx.match.slice("a_".length)));
    return articles.composer;
  });

const labels = (message: Message | undefined) => (message ? buttonsOf(message).map(({ text }) => text) : []);

describe("the list of articles", () => {
  it("names ten a page, the latest first, and is turned in place", async () => {
    const more = Array.from({ length: 11 }, (_, at) => [`z${at}.txt`, `Article numéro ${at}\n\nUn mot.\n`]);
    const { library } = await quickLibraryOf({ ...SAMPLES, ...Object.fromEntries(more) });
    const api = await start(library);
    const anna = api.user();
    const list = await anna.privateChat().ask("/articles");
    expect(list.text).toContain("L’archive couvre 14 articles, 2019, 1 brève.");
    expect(plainSpaces(list.text ?? "")).toContain(
      "1. « Le port de Haiphong accueille un nouveau quai » · 12 mars 2019",
    );
    expect(labels(list)).toContain("Page suivante →");
    const { message } = await anna.click(list, "Page suivante");
    expect(plainSpaces(message?.text ?? "")).toContain("14. « Article numéro ");
    expect(labels(message)).toContain("← Page précédente");
    expect(anna.privateChat().messages()).toHaveLength(2);
    expect(api.violations).toEqual([]);
  });

  it("opens an article in a message of its own", async () => {
    const { library } = await quickLibraryOf(SAMPLES);
    const api = await start(library);
    const anna = api.user({ language_code: "en" });
    const chat = anna.privateChat();
    const list = await chat.ask("/articles");
    await anna.click(list, "Read 1");
    const article = await chat.waitForMessage();
    expect(blockquotesOf(article)[0]).toBe("Le port de Haiphong accueille un nouveau quai");
    expect(article.text).toContain("12 March 2019");
    expect(api.violations).toEqual([]);
  });
});

describe("an article", () => {
  it("is read to its last character, page by page, with its briefs called so", async () => {
    const { library } = await quickLibraryOf({ "long.txt": LONG });
    const [document] = await library.open().store.latest(0, 1);
    const api = await start(library);
    const anna = api.user();
    let page: Message | undefined = await anna
      .privateChat()
      .ask(
        `/start ${new URL(deepLink(api.me.username, { kind: "article", document: document?.id ?? "", page: 0 })).searchParams.get("start")}`,
      );
    let read = "";
    let said = "";
    let pages = 0;
    while (page) {
      pages++;
      read += blockquotesOf(page).join("");
      expect(page.text).toContain(`page ${pages} sur `);
      const isLast: boolean = !labels(page).includes("Page suivante →");
      said += page.text ?? "";
      page = isLast ? undefined : (await anna.click(page, "Page suivante")).message;
    }
    expect(pages).toBeGreaterThan(3);
    expect(squeezed(read)).toBe(squeezed(LONG));
    expect(said).toContain("brève\u00A0:\nLe riz se vend bien");
    expect(api.violations).toEqual([]);
  });

  it("that is a brief says so, and leads to the articles under which it stands", async () => {
    const { library } = await quickLibraryOf(SAMPLES);
    const brief = (await library.open().store.standingIn("001_riz.txt"))[1];
    const api = await start(library);
    const anna = api.user();
    const page = await anna.privateChat().ask(`/start a_${brief?.id}`);
    expect(page.text).toMatch(/^brève · 000_port\.txt/);
    expect(blockquotesOf(page)).toEqual([
      "Le marché aux fleurs de Sa Dec. Photo: VNA",
      "Sa Dec prépare son festival des fleurs",
      "La ville attend des visiteurs de tout le delta pour son festival, en décembre.",
    ]);
    expect(labels(page)).toEqual([
      "Lire l’article «\u00A0Le port de Haiphong accueille un nouveau quai\u00A0»",
    ]);
    expect(api.violations).toEqual([]);
  });

  it("that has changed since is not shown from what it was", async () => {
    const { seeds, library } = await quickLibraryOf(SAMPLES);
    const [document] = await library.open().store.latest(0, 1);
    const api = await start(library);
    writeFileSync(join(seeds, "000_port.txt"), "Un autre titre\n\nUn autre texte.\n");
    const page = await api.user().privateChat().ask(`/start a_${document?.id}`);
    expect(page.text).toBe(
      "Cet article n’est plus dans l’archive, ou il a changé depuis. Reposez votre question.",
    );
    expect((await library.open().store.latest(0, 5)).map(({ title }) => title)).toContain("Un autre titre");
  });

  it("of a button that is out of date says so on the spot", async () => {
    const { seeds, library } = await quickLibraryOf({ "long.txt": LONG });
    const [document] = await library.open().store.latest(0, 1);
    const api = await start(library);
    const anna = api.user();
    const page = await anna.privateChat().ask(`/start a_${document?.id}`);
    writeFileSync(join(seeds, "long.txt"), "Un autre titre\n\nUn autre texte.\n");
    const pressed = await anna.click(page, "Page suivante");
    expect(pressed).toMatchObject({ isChanged: false, show_alert: true });
    expect(api.violations).toEqual([]);
  });
});
