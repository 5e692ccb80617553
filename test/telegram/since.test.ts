import type { Message } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockquotesOf, buttonsOf } from "../support/bot-api/index.ts";
import { shelve, type Shelved } from "../support/talking-bot.ts";
import { startListing, textOf } from "./chronology-bot.ts";

let shelved: Shelved;

beforeAll(async () => {
  shelved = await shelve();
});
afterAll(() => shelved.remove());

const labels = (message: Message | undefined) => (message ? buttonsOf(message).map(({ text }) => text) : []);
const NEVER = async () => new Map<string, string>();

const ANSWERS: readonly [string, string, readonly string[]][] = [
  [
    "fr",
    "/depuis 1er juillet 2016 Séoul",
    [
      "Depuis le 1er juillet 2016, sur « Séoul » : 1 nouveauté",
      "Par la date des articles, les plus récents d’abord.",
      "1. 10 juillet 2016",
    ],
  ],
  [
    "fr",
    "/depuis 2016-07-01",
    ["Depuis le 1er juillet 2016 : ", "1. 18 mai 2023 (déduit)", "2. 10 juillet 2016", "page 1 sur "],
  ],
  [
    "en",
    "/since July 2016 Shanghai",
    [
      "Since 1 July 2016, about “Shanghai”: 2 new texts",
      "1. 18 May 2023 (inferred)",
      "Arrived in the archive on 1 July 2026",
    ],
  ],
  [
    "vi",
    "/since 1 tháng 7 Shanghai",
    ["Kể từ 1 tháng 7 năm 2026, về “Shanghai”: 1 bài mới", "1. Vào kho lưu trữ 1 tháng 7 năm 2026"],
  ],
  [
    "fr",
    "/depuis hier",
    [
      "Rien de nouveau depuis le 9 juillet 2026.",
      "L’article daté le plus récent : 18 mai 2023 (déduit).",
      "L’archive couvre 5 articles",
    ],
  ],
  ["en", "/since yesterday Seoul", ["Nothing new since 9 July 2026 about “Seoul”."]],
  ["fr", "/depuis", ["Depuis quel jour ? Par exemple : /depuis 1er juillet 2016, ou /depuis lundi Shanghai"]],
  ["fr", "/depuis 31 février", ["Je ne lis pas de date au début. Par exemple : /depuis 1er juillet 2016"]],
  ["en", "/since whenever", ["I can read no date at the beginning. For example: /since 1 July 2016"]],
  ["vi", "/since 1 tháng 1 năm 2030", ["1 tháng 1 năm 2030 chưa đến."]],
  ["fr", "/depuis demain", ["Le 11 juillet 2026 est encore à venir."]],
  ["fr", "/depuis lundi ???", ["Après la date, je ne trouve pas de mot à chercher."]],
  ["fr", `/depuis lundi ${"riz ".repeat(40)}`, ["Un sujet a au plus 100 signes."]],
];

describe("/depuis", () => {
  it.each(ANSWERS)("answers in %s to %j", async (language_code, typed, lines) => {
    const api = await startListing(shelved);
    const answer = await api.user({ language_code }).privateChat().ask(typed);
    for (const line of lines) expect(textOf(answer)).toContain(line);
    expect(api.violations).toEqual([]);
  });

  it("lists every article and brief once, page after page, and keeps to the day that was meant", async () => {
    const api = await startListing(shelved);
    const anna = api.user();
    let page: Message | undefined = await anna.privateChat().ask("/depuis 2016");
    const [, count] = /(\d+) nouveautés/.exec(textOf(page)) ?? [];
    const seen: string[] = [];
    while (page) {
      expect(textOf(page)).toContain("Depuis le 1er janvier 2016 : ");
      seen.push(...blockquotesOf(page));
      const isLast: boolean = !labels(page).includes("Page suivante →");
      page = isLast ? undefined : (await anna.click(page, "Page suivante")).message;
    }
    expect(seen).toHaveLength(Number(count));
    expect(Number(count)).toBe(28);
    expect(anna.privateChat().messages()).toHaveLength(2);
    expect(api.violations).toEqual([]);
  });

  it("turns the pages of a subject", async () => {
    const api = await startListing(shelved);
    const anna = api.user();
    const first = await anna.privateChat().ask("/depuis 2016 Vietnam");
    const { message } = await anna.click(first, "Page suivante");
    expect(textOf(message)).toContain("sur « Vietnam »");
    expect(textOf(message)).toContain("page 2 sur ");
    const back = await anna.click(message ?? first, "Page précédente");
    expect(textOf(back.message)).toBe(textOf(first));
    expect(api.violations).toEqual([]);
  });

  it("says of how many texts nobody can tell whether they are new", async () => {
    const api = await startListing(shelved, NEVER);
    const answer = await api.user().privateChat().ask("/depuis 2016");
    expect(textOf(answer)).toContain(
      "26 autres textes, sans année ni jour d’arrivée connus, ne sont pas comptés.",
    );
    expect(textOf(answer)).toContain("2 nouveautés");
    expect(api.violations).toEqual([]);
  });
});
