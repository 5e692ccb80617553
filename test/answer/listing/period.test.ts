import { describe, expect, it } from "vitest";
import type { Listing } from "../../../src/answer/answer.ts";
import type { OpenArchive } from "../../../src/answer/library.ts";
import { countOf } from "../../../src/answer/listing/count.ts";
import { listingOf } from "../../../src/answer/listing/listing.ts";
import { readRequest } from "../../../src/answer/listing/request.ts";
import { archiveOf, article } from "../chronology/told.ts";

const TODAY = "2026-11-22";

/** What a question asks for and of which time: `list: riz | 2016-01-01…2016-12-31`. */
function read(question: string): string | null {
  const request = readRequest(question, TODAY);
  if (!request) return null;
  const { counts, subject, period } = request;
  const days =
    period?.kind === "extents"
      ? period.extents.map(({ from, until }) => `${from ?? ""}…${until ?? ""}`)
      : period?.seasons.map(({ date }) => `${date.month}/${date.day ?? "*"}`);
  return `${counts ?? "list"}: ${subject?.text ?? "*"} | ${days?.join(" ") ?? "any"}`;
}

describe("the time of which articles are wanted", () => {
  it.each([
    ["quels articles parlent de Vinh en 2016 ?", "list: Vinh | 2016-01-01…2016-12-31"],
    ["En 2016, quels articles parlent de Vinh ?", "list: Vinh | 2016-01-01…2016-12-31"],
    ["articles sur le riz depuis juin", "list: riz | 2026-06-01…"],
    ["articles depuis juin sur le riz ?", "list: riz | 2026-06-01…"],
    ["articles publiés depuis hier", "list: * | 2026-11-21…"],
    ["les articles de 2016", "list: * | 2016-01-01…2016-12-31"],
    ["quels articles de mars 2016 parlent du riz", "list: riz | 2016-03-01…2016-03-31"],
    ["quels articles de juillet parlent du jumelage", "list: jumelage | 7/*"],
    ["articles du 10 juillet 2016", "list: * | 2016-07-10…2016-07-10"],
    ["articles parus entre 2015 et 2017 sur le café", "list: café | 2015-01-01…2017-12-31"],
    ["quels articles de 2016 à 2018 parlent de Vinh", "list: Vinh | 2016-01-01…2018-12-31"],
    ["combien d’articles sur Vinh l’an dernier ?", "articles: Vinh | 2025-01-01…2025-12-31"],
    ["combien d'articles en juillet", "articles: * | 7/*"],
    ["Combien d’articles ont été publiés en 2016 ?", "articles: * | 2016-01-01…2016-12-31"],
    ["y a-t-il des articles sur le café d’avant 2015 ?", "list: café | …2014-12-31"],
    [
      "combien d'articles avez-vous sur le riz en 2016 et 2017 ?",
      "articles: riz | 2016-01-01…2016-12-31 2017-01-01…2017-12-31",
    ],
    ["which articles of 2018 mention Vinh?", "list: Vinh | 2018-01-01…2018-12-31"],
    ["which articles from 2018 mention rice", "list: rice | 2018-01-01…2018-12-31"],
    ["list articles from May 2018 to June 2019 about rice", "list: rice | 2018-05-01…2019-06-30"],
    ["articles on rice since June", "list: rice | 2026-06-01…"],
    ["có bao nhiêu bài viết về gạo năm 2016", "articles: gạo | 2016-01-01…2016-12-31"],
    ["bài viết nào từ năm 2018 nói về Vinh", "list: Vinh | 2018-01-01…"],
  ])("%s → %s", (question, expected) => {
    expect(read(question)).toBe(expected);
  });

  it.each([
    ["quels articles parlent de la crise de 2008", "list: crise de 2008 | any"],
    ["quels articles parlent de l’accord du 10 juillet", "list: accord du 10 juillet | any"],
    ["quels articles parlent du Sommet 2016", "list: Sommet 2016 | any"],
    ["quels articles parlent du plan pour 2030", "list: plan pour 2030 | any"],
    ["quels articles parlent de l’année 2016", "list: année 2016 | any"],
    ["quels articles parlent de Vinh ?", "list: Vinh | any"],
  ])("leaves what belongs to the subject: %s → %s", (question, expected) => {
    expect(read(question)).toBe(expected);
  });

  it.each([
    "Combien d’articles ont été vendus en 2016 ?",
    "combien d’articles compte la loi de 2016 ?",
    "Que s’est-il passé à Vinh en 2016 ?",
    "Combien de touristes depuis juin ?",
  ])("%s is no question on the archive's articles", (question) => {
    expect(read(question)).toBeNull();
  });
});

const dated = (day: string) => article(`Le port de Vinh a ouvert le ${day}. La ville de Vinh est contente.`);
const undated = article("Un hôtel de Vinh est plein.");

async function listed(archive: OpenArchive, question: string): Promise<Listing> {
  const request = readRequest(question, TODAY);
  if (!request) throw new Error(`no request: ${question}`);
  return listingOf(archive, request, { offset: 0, limit: 20 });
}

describe("the articles of a time", () => {
  const archive = archiveOf(dated("12 mars 2016"), dated("3 mai 2019"), undated, dated("12 juillet 2016"));

  it.each([
    ["quels articles parlent de Vinh en 2016", ["003.txt", "000.txt"], 1, 1],
    ["quels articles parlent de Vinh en mars 2016", ["000.txt"], 1, 2],
    ["quels articles parlent de Vinh depuis 2017", ["001.txt"], 1, 2],
    ["quels articles parlent de Vinh avant 2019", ["003.txt", "000.txt"], 1, 1],
    ["quels articles parlent de Vinh en juillet", ["003.txt"], 1, 2],
    ["quels articles parlent de Vinh en 2012", [], 1, 3],
    ["les articles de 2016", ["003.txt", "000.txt"], 1, 1],
  ])("%s: those alone, the others told apart", async (question, files, unknown, outside) => {
    const { rows, articles, listed: count, period } = await listed(await archive, question);
    expect(rows.map(({ file }) => file)).toEqual(files);
    expect([articles, count]).toEqual([files.length, files.length]);
    expect(period).toMatchObject({ unknown, outside });
  });

  it("counts at least those, where others have no date that tells", async () => {
    const counted = await listed(await archive, "combien d'articles parlent de Vinh en 2016");
    expect(countOf(counted)).toMatchObject({ answer: "au moins 2", basis: "derived" });
    const all = await archiveOf(dated("12 mars 2016"), dated("3 mai 2019"));
    expect(countOf(await listed(all, "combien d'articles parlent de Vinh en 2016")).answer).toBe("1");
  });

  it("never takes a year alone for a month of it", async () => {
    const year = await archiveOf(article("Le bilan de 2016 à Vinh est bon. En 2016, Vinh a prospéré."));
    const { articles, period } = await listed(year, "quels articles parlent de Vinh en mars 2016");
    expect(articles).toBe(0);
    expect((period?.unknown ?? 0) + (period?.outside ?? 0)).toBe(1);
  });
});
