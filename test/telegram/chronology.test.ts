import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Composer } from "grammy";
import type { Message } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { squeezed } from "../../src/language/folding.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import type { Courier } from "../../src/telegram/courier.ts";
import { createChronology } from "../../src/telegram/features/chronology.ts";
import { shownSubject } from "../../src/telegram/features/chronology-subject.ts";
import { markOf } from "../../src/telegram/references-chronology.ts";
import { blockquotesOf, buttonsOf } from "../support/bot-api/index.ts";
import { shelve, startTalking, type Shelved } from "../support/talking-bot.ts";
import { startListing, textOf } from "./chronology-bot.ts";

let shelved: Shelved;

beforeAll(async () => {
  shelved = await shelve();
});
afterAll(() => shelved.remove());

const labels = (message: Message | undefined) => (message ? buttonsOf(message).map(({ text }) => text) : []);

/** A feature that is made anew for each update. */
function madeAnew(make: () => Composer<BotContext>): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.lazy(make);
  return composer;
}

const FIRST: readonly [string, string, readonly string[]][] = [
  [
    "fr",
    "/chrono jumelage",
    [
      "Chronologie de « jumelage » : 3 extraits",
      "1 extrait sans année vient en dernier.",
      "1. 1994 (déduit : 29 ans, article de 2023 (année déduite) → 2023 − 29 = 1994)",
      "2. 1996 (déduit : 20e anniversaire en août 2016 → 2016 − 20 = 1996)",
      "« Hanoi et Séoul intensifient leur coopération dans divers domaines » · 10 juillet 2016 · 000_e956db096e6fdd4d.txt",
      "3. 15 janvier, année non précisée (date citée)",
    ],
  ],
  [
    "en",
    "/timeline Seoul",
    [
      "Timeline of “Seoul”: 2 excerpts",
      "1. 10 July 2016 (inferred from the article’s date)",
      "2. August 2016 (inferred from the article’s date)",
    ],
  ],
  [
    "vi",
    "/timeline Thượng Hải Shanghai",
    ["Kho lưu trữ không hề nói đến “Thượng”, “Hải”.", "Kho lưu trữ gồm 5 bài"],
  ],
  [
    "vi",
    "/timeline Shanghai",
    [
      "Dòng thời gian của “Shanghai”: 3 đoạn trích",
      "1. 18 tháng 5 năm 2023 (suy ra từ ngày của bài)",
      "2. tháng 11 năm 2023 (ngày được trích)",
      "3. 10 tháng 4 đến 14 tháng 4, không rõ năm (ngày được trích)",
    ],
  ],
];

describe("/chrono", () => {
  it.each(FIRST)("answers in %s to %s", async (language_code, typed, lines) => {
    const api = await startListing(shelved);
    const answer = await api.user({ language_code }).privateChat().ask(typed);
    for (const line of lines) expect(textOf(answer)).toContain(line);
    expect(api.violations).toEqual([]);
  });

  it("quotes nothing but the files' own words, with context and article a button away", async () => {
    const api = await startListing(shelved);
    const anna = api.user();
    const chat = anna.privateChat();
    const answer = await chat.ask("/chrono jumelage");
    const files = ["000_e956db096e6fdd4d.txt", "001_35d493db5c34ffc0.txt"];
    const texts = files.map((file) => squeezed(readFileSync(join(shelved.seeds, file), "utf8")));
    const quotes = blockquotesOf(answer);
    expect(quotes).toHaveLength(3);
    for (const quote of quotes) expect(texts.some((text) => text.includes(squeezed(quote)))).toBe(true);
    expect(labels(answer)).toEqual([
      "Contexte 1",
      "Contexte 2",
      "Contexte 3",
      "Article 1",
      "Article 2",
      "Brève 3",
    ]);
    await anna.click(answer, "Contexte 2");
    expect(blockquotesOf(await chat.waitForMessage())).toEqual([quotes[1]]);
    await anna.click(answer, "Brève 3");
    await chat.waitForMessage(({ text }) => text?.startsWith("brève") ?? false);
    expect(api.violations).toEqual([]);
  });

  it("turns its pages in place and loses nothing on the way, even where nothing is remembered from one update to the next", async () => {
    const { library } = shelved;
    const further = (courier: Courier) => [madeAnew(() => createChronology({ library, courier }))];
    const api = await startTalking(shelved, { further });
    const anna = api.user();
    let page: Message | undefined = await anna.privateChat().ask("/chrono Hà Nội");
    const seen: string[] = [];
    let pages = 0;
    while (page) {
      pages++;
      expect(textOf(page)).toContain("Chronologie de « Hà Nội » : 9 extraits");
      expect(textOf(page)).toContain(`page ${pages} sur 3`);
      seen.push(...blockquotesOf(page));
      const isLast: boolean = !labels(page).includes("Page suivante →");
      page = isLast ? undefined : (await anna.click(page, "Page suivante")).message;
    }
    expect(new Set(seen).size).toBe(9);
    expect(anna.privateChat().messages()).toHaveLength(2);
    expect(api.violations).toEqual([]);
  });

  it("keeps nothing of a subject in its buttons, and turns no page that shows another one", async () => {
    const api = await startListing(shelved);
    const anna = api.user();
    const chat = anna.privateChat();
    const hanoi = await chat.ask("/chrono Hanoi");
    const mark = markOf("Hanoi");
    expect(shownSubject(hanoi, mark)?.text).toBe("Hanoi");
    const data = buttonsOf(hanoi).flatMap((button) =>
      "callback_data" in button ? button.callback_data : [],
    );
    expect(data.filter((one) => one.startsWith("t:"))).toEqual([
      expect.stringMatching(/^t:1\.[0-9a-f]{16}$/),
    ]);
    const other = await chat.ask("/chrono Vietnam");
    const bold = (other.entities ?? []).filter(({ type }) => type === "bold");
    expect(bold.map(({ offset, length }) => other.text?.slice(offset, offset + length))).toEqual(["Vietnam"]);
    expect(shownSubject(other, mark)).toBeNull();
    expect(shownSubject(undefined, mark)).toBeNull();
    expect(api.violations).toEqual([]);
  });

  it.each([
    ["/chrono", "De quoi voulez-vous la chronologie ? Par exemple : /chrono jumelage"],
    ["/chrono le la ?", "Je n’y trouve pas de mot à chercher. Par exemple : /chrono jumelage"],
    [`/chrono ${"jumelage ".repeat(20)}`, "Un sujet a au plus 100 signes. Par exemple : /chrono jumelage"],
    ["/chrono zeppelin", "L’archive ne parle nulle part de « zeppelin »."],
    ["/chrono Gyeonggi Séoul", "Aucun passage de l’archive ne réunit ces mots : « Gyeonggi Séoul »."],
    ["/chrono jumlage", "« jumlage » : j’ai cherché « jumelage »."],
  ])("answers %j honestly", async (typed, expected) => {
    const api = await startListing(shelved);
    const answer = await api.user().privateChat().ask(typed);
    expect(textOf(answer)).toContain(expected);
    expect(api.violations).toEqual([]);
  });

  it("says nothing of what a file no longer says", async () => {
    const own = await shelve({
      "riz.txt": "Le riz\n\nVinh (VNA) – Le riz a été vendu le 3 mai 2016. -VNA\n",
    });
    onTestFinished(own.remove);
    const api = await startListing(own);
    writeFileSync(
      join(own.seeds, "riz.txt"),
      "Le riz\n\nVinh (VNA) – Le riz a été rendu le 4 juin 2017. -VNA\n",
    );
    const answer = await api.user().privateChat().ask("/chrono riz");
    expect(blockquotesOf(answer)).toEqual(["Le riz a été rendu le 4 juin 2017."]);
    expect(textOf(answer)).toContain("1. 4 juin 2017 (date citée)");
    expect(api.violations).toEqual([]);
  });

  it("answers in a group where it is told to, as a reply", async () => {
    const api = await startListing(shelved);
    const anna = api.user();
    const group = api.group({ owner: anna, members: [] });
    const seat = anna.in(group);
    const asked = seat.send(`/chrono@${api.me.username} jumelage`);
    const [answer] = await seat.repliesTo(asked);
    expect(textOf(answer)).toContain("Chronologie de « jumelage »");
    expect(api.violations).toEqual([]);
  });
});
