import { beforeAll, describe, expect, it } from "vitest";
import { digestFor } from "../../src/digest/digest.ts";
import { createStore } from "../../src/store/memory.ts";
import { ARTICLES, contentsOf } from "./articles.ts";
import { opened, type Opened } from "./opened.ts";

describe("a digest", () => {
  let archive: Opened;
  beforeAll(async () => {
    archive = opened(await contentsOf(ARTICLES), { "012_riz.txt": "2026-07-02", brief: "2026-07-02" });
  });

  it("holds what is new, articles before briefs, and says that it is", async () => {
    const { cards } = await archive.digest({ since: "2026-07-02" });
    expect(cards.map(({ title, reason }) => [title, reason])).toEqual([
      ["Cân Tho récolte plus de riz que prévu", { kind: "new" }],
      ["La bibliothèque de Vinh ouvre le dimanche", { kind: "new" }],
    ]);
    expect(cards[0]?.quote).toMatchObject({
      section: "article",
      file: "012_riz.txt",
      display: "Les agriculteurs de Cân Tho ont récolté 1,2 million de tonnes de riz cet automne.",
    });
  });

  it("has one card for near-copies, which stand for each other once one was shown", async () => {
    const museum = ["000_musee.txt", "001_musee-copie.txt"] as const;
    const { cards } = await archive.digest({});
    const [card, ...more] = cards.filter(({ shows }) => shows.includes(archive.idOf(museum[1])));
    expect(more).toEqual([]);
    expect(card?.shows).toEqual(expect.arrayContaining(museum.map(archive.idOf)));
    const shown = new Map([[archive.idOf(museum[0]), "2026-07-01"]]);
    const later = await archive.digest({ shown });
    expect(later.cards.flatMap(({ shows }) => shows)).not.toContain(archive.idOf(museum[1]));
  });

  it("puts what the reader follows first, and quotes where it is said", async () => {
    const { cards } = await archive.digest({ follows: ["Corée", "jumelage", "Hô Chi Minh"] });
    expect(cards.slice(0, 4).map(({ file, reason, quote }) => [file, reason, quote.display])).toEqual([
      [
        "010_jumelage.txt",
        { kind: "follows", followed: "jumelage" },
        "Jumelées depuis le 10 juillet 1996, les deux villes exposeront des photographies.",
      ],
      [
        "021_mausolee.txt",
        { kind: "follows", followed: "Hô Chi Minh" },
        "Le mausolée du Président Hô Chi Minh a rouvert au public mardi après deux mois d’entretien.",
      ],
      [
        "022_laocai.txt",
        { kind: "follows", followed: "Corée" },
        "Des entreprises sud-coréennes achèteront les fruits.",
      ],
      [expect.any(String), { kind: "new" }, expect.any(String)],
    ]);
  });

  it("shows nothing that is muted, and what is left of its story", async () => {
    const { cards } = await archive.digest({ mutes: ["jumelage", "palais Long An"] });
    expect(cards.map(({ title }) => title)).not.toContain("Da Nang et Toulouse préparent un anniversaire");
    expect(cards.flatMap(({ shows }) => shows)).not.toContain(archive.idOf("002_musee-autre.txt"));
  });

  it("where nothing is new, recalls what this day saw in earlier years", async () => {
    const { cards } = await archive.digest({ since: "2026-07-03", today: "2026-07-10" });
    expect(cards.map(({ file, reason, quote }) => [file, reason, quote.display])).toEqual([
      [
        "011_port.txt",
        { kind: "anniversary", years: 10, of: "article" },
        "Un porte-conteneurs de 366 mètres a accosté le 10 juillet 2016 au port de Haiphong.",
      ],
      [
        "010_jumelage.txt",
        { kind: "anniversary", years: 30, of: "event" },
        "Jumelées depuis le 10 juillet 1996, les deux villes exposeront des photographies.",
      ],
    ]);
  });

  it("else holds one article to reread, another each day until all have been", async () => {
    const shown = new Map<string, string>();
    const seen: string[] = [];
    const tellings = new Set(
      archive.desk.filed.flatMap(({ document, telling }) =>
        document.document.kind === "article" ? [telling] : [],
      ),
    );
    for (let day = 1; day <= tellings.size; day++) {
      const today = `2027-09-${String(day).padStart(2, "0")}`;
      const { cards } = await archive.digest({ since: today, today, shown });
      expect(cards.map(({ reason }) => reason)).toEqual([{ kind: "reread" }]);
      for (const id of cards.flatMap(({ shows }) => shows)) shown.set(id, today);
      seen.push(...cards.map(({ document }) => document));
    }
    expect(new Set(seen).size).toBe(tellings.size);
  });

  it("of an empty archive is empty, and says why; so is one of which all is muted", async () => {
    const nothing = opened({ documents: [], texts: new Map(), skipped: [] });
    expect(await nothing.digest({})).toEqual({ kind: "empty", because: "no documents", cards: [] });
    const words = [
      "VNA",
      "province",
      "visiteurs",
      "public",
      "Haiphong",
      "riz",
      "Quang",
      "Tuy",
      "Saigon",
      "villes",
      "sept",
    ];
    const mutes = [...words, "palais", "musée", "typhon", "lecteurs", "Lao Cai", "mausolée"];
    expect(await archive.digest({ mutes })).toEqual({ kind: "empty", because: "all muted", cards: [] });
  });

  it("rereads a brief only where there is no article", async () => {
    const briefs = {
      ...archive.contents,
      documents: archive.contents.documents.filter(({ document }) => document.kind === "brief"),
    };
    const { cards } = await opened(briefs).digest({ since: "2026-07-03" });
    expect(cards.map(({ title, reason }) => [title, reason])).toEqual([
      ["La bibliothèque de Vinh ouvre le dimanche", { kind: "reread" }],
    ]);
  });

  it("quotes nothing that the store's text no longer holds", async () => {
    const changed = {
      ...archive.contents,
      texts: new Map([...archive.contents.texts].map(([file]) => [file, "Tout a changé."])),
    };
    const reader = { chat: "1", today: "2026-07-02", since: null, shown: new Map(), follows: [], mutes: [] };
    const digest = await digestFor(archive.desk, reader, createStore(changed));
    expect(digest).toEqual({ kind: "empty", because: "changed", cards: [] });
  });
});
