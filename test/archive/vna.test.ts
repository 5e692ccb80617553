import { describe, expect, it } from "vitest";
import { beforeCredit } from "../../src/archive/credits.ts";
import { linesOf } from "../../src/archive/lines.ts";
import {
  beforeEndMark,
  captionStart,
  findDateline,
  isBriefsHeading,
  isResidue,
} from "../../src/archive/vna-marks.ts";
import { parseVna } from "../../src/archive/vna.ts";
import { blocksOf, parsedOf } from "./articles.ts";

const TITLE = "Un pont relie Vinh et Ha Tinh";

describe("lines", () => {
  it.each(["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"])("end at %j", (end) => {
    const text = [" un", "", "deux ", "trois"].join(end);
    expect(linesOf(text).map((line) => [line.text, line.afterBlank])).toEqual([
      ["un", true],
      ["deux", true],
      ["trois", false],
    ]);
    for (const line of linesOf(text)) expect(text.slice(line.start, line.end)).toBe(line.text);
  });
});

describe("a dateline", () => {
  it.each([
    ["Hanoi (VNA) – Le maire", "Hanoi", null, "Le maire"],
    ["Hanoï (VNA) - Le maire", "Hanoï", null, "Le maire"],
    ["Hanoi(VNA)-Le maire", "Hanoi", null, "Le maire"],
    ["Hanoi (VNA) Le maire", "Hanoi", null, "Le maire"],
    ["Paris, 26 juin (VNA) – Le maire", "Paris", "26 juin", "Le maire"],
    ["Paris, le 1er juin 2019 (VNA) — Le maire", "Paris", "1er juin 2019", "Le maire"],
    ["Vinh, 22 février(VNA)- Le maire", "Vinh", "22 février", "Le maire"],
    ["Vinh, 22 fe\u0301vrier (VNA) - Le maire", "Vinh", "22 fe\u0301vrier", "Le maire"],
    ["Vinh, jeudi 22 août (AVI) - Le maire", "Vinh", "jeudi 22 août", "Le maire"],
    ["Vinh, 22/8/2019 (VNA) - Le maire", "Vinh", "22/8/2019", "Le maire"],
    ["La Havane (VNA) – Le maire", "La Havane", null, "Le maire"],
    ["Rio de Janeiro (VNA) – Le maire", "Rio de Janeiro", null, "Le maire"],
    ["Hô Chi Minh-Ville (AFP/VNA) – Le maire", "Hô Chi Minh-Ville", null, "Le maire"],
    ["(VNA) – Le maire", null, null, "Le maire"],
  ])("is read from %j", (paragraph, place, date, rest) => {
    const dateline = findDateline(paragraph);
    expect(dateline?.place).toBe(place);
    expect(dateline?.date && paragraph.slice(dateline.date.start, dateline.date.end)).toBe(date);
    expect(paragraph.slice(dateline?.length)).toBe(rest);
  });

  it.each([
    "L’Agence vietnamienne d’information (VNA) a signé un accord.",
    "L’Agence vietnamienne d’information (VNA) – quatre-vingts ans – recrute.",
    "La directrice générale de l’Agence (VNA), Mme Trang, a parlé.",
    "Selon le correspondant de l’agence (VNA) à Paris, il pleut.",
    "Le maire a reçu la presse. Hanoi (VNA) est loin.",
    "Le maire a reçu la presse.",
    "",
  ])("is not %j", (paragraph) => {
    expect(findDateline(paragraph)).toBeNull();
  });
});

describe("an end mark", () => {
  it.each([
    ["Le pont est ouvert. -VNA", "Le pont est ouvert."],
    ["Le pont est ouvert. – VNA", "Le pont est ouvert."],
    ["Le pont est ouvert.-VNA", "Le pont est ouvert."],
    ["Le pont est ouvert -VNA", "Le pont est ouvert"],
    ["Le pont est ouvert-VNA", "Le pont est ouvert"],
    ["Le pont est ouvert.-AVI", "Le pont est ouvert."],
    ["Le pont est ouvert. -VOV/VNA", "Le pont est ouvert."],
    ["Le pont est ouvert. VNA", "Le pont est ouvert."],
    ["Le pont est ouvert. (VNA)", "Le pont est ouvert."],
    ["Le pont est ouvert./.", "Le pont est ouvert."],
    ["Le pont est ouvert ./.", "Le pont est ouvert"],
    ["Le pont est ouvert. – VN", "Le pont est ouvert."],
    ["Le pont est ouvert. –", "Le pont est ouvert."],
    ["« Le pont est ouvert. » – VNA", "« Le pont est ouvert. »"],
  ])("is cut off %j", (paragraph, words) => {
    expect(paragraph.slice(0, beforeEndMark(paragraph)).trimEnd()).toBe(words);
  });

  it.each([
    "Il travaille pour l’Agence vietnamienne d’information (VNA).",
    "Un accord VNA-AFP",
    "Ils captent la station VTV-VOV",
    "Le Vietnam s’ouvre – un peu.",
    "Il a parlé de la VNA",
    "2019/2020",
  ])("is not in %j", (paragraph) => {
    expect(beforeEndMark(paragraph)).toBe(paragraph.length);
  });
});

describe("a credit", () => {
  it.each([
    ["Le pont. Photo: VNA", "Le pont."],
    ["Le pont. Photo : VNA", "Le pont."],
    ["Le pont. Photo:VNA.", "Le pont."],
    ["Le pont. Photo VNA", "Le pont."],
    ["Le pont (photo : VNA)", "Le pont"],
    ["Le pont. (Photo : Lan Anh/VNA)", "Le pont."],
    ["Le pont Photo: VNA", "Le pont"],
    ["Le pont. Photos : VNA", "Le pont."],
    ["Le pont. Phto: VNA", "Le pont."],
    ["Le pont. Poto : VNA", "Le pont."],
    ["Le pont. Phoot: VNA", "Le pont."],
    ["Le pont. Pohto: VNA", "Le pont."],
    ["Le pont. Foto: VNA", "Le pont."],
    ["Le pont. Photo: nhandan.vn", "Le pont."],
    ["Le pont. Photo d’archives : VNA", "Le pont."],
    ["Le pont. Photo. VNA", "Le pont."],
    ["Le pont. Photo voh.com.vn", "Le pont."],
    ["Le pont. Photo d’illustration. Photo: baochinhphu.vn", "Le pont."],
    ["Photo d’illustration. Photo : VNA", ""],
    ["Photo d’illustration : VNA", ""],
    ["Photo voh.com.vn", ""],
    ["Le pont. Crédit : Musée de Vinh", "Le pont."],
    ["Le pont. Source : VNA", "Le pont."],
    ["Le pont : 600 mètres. Photo: VNA", "Le pont : 600 mètres."],
    ["Photo: VNA", ""],
  ])("is cut off %j", (caption, words) => {
    expect(caption.slice(0, beforeCredit(caption))).toBe(words);
  });

  it.each([
    "Le cortège a quitté Hai Phong.",
    "Il habite la rue Lê Hông Phong.",
    "Une stèle se dresse près du pont.",
    "Elle remporte le match sur le score de trois points.",
    "La salle expose 85 photos.",
    "Elle vend des photos : des paysages de son enfance.",
    "Hai Phong : un port rouvre",
    "Il connaît une source : la mer.",
    "Elle montre une photo de www.vinh.vn",
    "Elle donne une autre image : celle d’un pays jeune.",
    "",
  ])("is not in %j", (caption) => {
    expect(beforeCredit(caption)).toBe(caption.length);
  });

  it("is looked for to its end in letters that take two units", () => {
    expect(beforeCredit("Le pont 𛇈𒿕𛇈 : x")).toBe("Le pont 𛇈𒿕𛇈 : x".length);
  });
});

describe("a caption", () => {
  it.each([
    [`${TITLE} ảnh 1Le pont.`, "Le pont."],
    [`${TITLE} a\u0309nh 1Le pont.`, "Le pont."],
    [`${TITLE} hinh anh 1Le pont.`, "Le pont."],
    [`${TITLE} ảnh 10Le pont.`, "Le pont."],
    [`${TITLE} ảnh 12e congrès`, "2e congrès"],
    [`${TITLE} ảnh 2`, ""],
    [`Un autre titre ảnh 1Le pont.`, "Le pont."],
  ])("begins after the title and the picture's number in %j", (line, caption) => {
    expect(line.slice(captionStart(line, TITLE) ?? 0)).toBe(caption);
  });

  it.each(["Voici une photo 1 du pont", "Le pont.", "Elle a vu l’image 3 du film."])(
    "does not begin in %j",
    (line) => {
      expect(captionStart(line, TITLE)).toBeNull();
    },
  );
});

describe("what a page leaves behind", () => {
  it.each([
    "Voir plus",
    "VOIR PLUS",
    "Voir plus :",
    "À lire aussi",
    "Lire aussi :",
    "Sur le même sujet",
    "Articles liés",
  ])("%j heads the briefs", (line) => {
    expect(isBriefsHeading(line)).toBe(true);
  });
  it.each(["source", "Source : VOV", "-VNA", "./.", "Photo: VNA", "Nguồn", "#Hanoi #Séoul", "#jumelage"])(
    "%j is residue",
    (line) => {
      expect(isResidue(line)).toBe(true);
    },
  );
  it.each(["La source chaude", "Voir", "VNA recrute", "#1 des ventes", "# Hanoi"])("%j is not", (line) => {
    expect(isResidue(line) || isBriefsHeading(line)).toBe(false);
  });
});

const LEAD = "Le maire de Vinh a ouvert le pont à la circulation.";
const BODY = "Le pont, long de six cents mètres, remplace un bac. Il est gratuit.";

describe("a file", () => {
  it.each<[name: string, text: string, blocks: [string, string][]]>([
    ["that is a title", TITLE, []],
    ["with a lead alone", `${TITLE}\n\n${LEAD}`, [["article", LEAD]]],
    [
      "with lead, caption, dateline, body and end mark",
      `${TITLE}\n\n${LEAD}\n${TITLE} ảnh 1Le pont. Photo: VNA\n\nVinh (VNA) – ${BODY} -VNA\n`,
      [
        ["lead", LEAD],
        ["caption", "Le pont."],
        ["article", BODY],
      ],
    ],
    [
      "with a caption without credit",
      `${TITLE}\n\n${LEAD}\n${TITLE} hinh anh 1Le pont\n\n${BODY}`,
      [
        ["lead", LEAD],
        ["caption", "Le pont"],
        ["article", BODY],
      ],
    ],
    [
      "with an empty caption",
      `${TITLE}\n\n${LEAD}\n${TITLE} ảnh 1\n\n${BODY}`,
      [
        ["lead", LEAD],
        ["article", BODY],
      ],
    ],
    [
      "with an empty caption and its credit",
      `${TITLE}\n\n${TITLE} ảnh 1 Photo: VNA\n\nVinh (VNA) – ${BODY}`,
      [["article", BODY]],
    ],
    [
      "with a caption between body paragraphs that touch",
      `${TITLE}\n\n${LEAD}\nVinh (VNA) – ${BODY}\n${TITLE} ảnh 1Le bac. Poto:VNA\nLe bac est vendu.\n-VNA\nsource`,
      [
        ["lead", LEAD],
        ["article", BODY],
        ["caption", "Le bac."],
        ["article", "Le bac est vendu."],
      ],
    ],
    [
      "whose lines were wrapped",
      `${TITLE}\n\nVinh (VNA) – Le pont est\nouvert.\nIl est\ngratuit.`,
      [
        ["article", "Le pont est\nouvert."],
        ["article", "Il est\ngratuit."],
      ],
    ],
    ["that is cut in mid-word", `${TITLE}\n\nVinh (VNA) – Le pont est ouv`, [["article", "Le pont est ouv"]]],
    [
      "that is cut in its end mark",
      `${TITLE}\n\nVinh (VNA) – Le pont est ouvert. – V`,
      [["article", "Le pont est ouvert."]],
    ],
  ])("%s is read", (_name, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it("names the dateline's place and date", () => {
    const text = `${TITLE}\n\n${LEAD}\n\nLa Havane, 3 mai 2018 (VNA) – ${BODY}\n\nParis (VNA) – Encore.`;
    const { place, datelineDate } = parsedOf(text);
    expect(place).toBe("La Havane");
    expect(datelineDate && text.slice(datelineDate.start, datelineDate.end)).toBe("3 mai 2018");
  });

  it.each(["", " \n\r\n", "Voir plus", "\nVoir plus\n"])("with nothing to read (%j) is none", (text) => {
    expect(parseVna(text)).toBeNull();
  });
});
