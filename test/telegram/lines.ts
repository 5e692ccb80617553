import type { Language } from "../../src/language/languages.ts";

export const LANGUAGES: readonly Language[] = ["fr", "en", "vi"];

/** A line in French, English and Vietnamese; one that is the same in all may stand alone. */
export type Line = string | readonly [fr: string, en: string, vi: string];

export const JULY_SOURCE: Line = [
  "« Hanoi et Séoul intensifient leur coopération » · 10 juillet 2016 · 000_e956.txt",
  "“Hanoi et Séoul intensifient leur coopération” · 10 July 2016 · 000_e956.txt",
  "“Hanoi et Séoul intensifient leur coopération” · 10 tháng 7 năm 2016 · 000_e956.txt",
];
export const BRIEF_SOURCE: Line = [
  "brève « Le riz » · date non précisée · 000_e956.txt",
  "brief “Le riz” · date not stated · 000_e956.txt",
  "tin vắn “Le riz” · không rõ ngày · 000_e956.txt",
];
export const MAY_SOURCE: Line = [
  "« Une réunion virtuelle » · 18 mai 2023 (déduit) · 001_35d4.txt",
  "“Une réunion virtuelle” · 18 May 2023 (inferred) · 001_35d4.txt",
  "“Une réunion virtuelle” · 18 tháng 5 năm 2023 (suy ra) · 001_35d4.txt",
];
export const MAY_EVIDENCE: Line = [
  "Date déduite de : « Une exposition se tiendra en novembre 2023. » · « Jeudi 18 mai, ils ont parlé. »",
  "Date inferred from: “Une exposition se tiendra en novembre 2023.” · “Jeudi 18 mai, ils ont parlé.”",
  "Ngày được suy ra từ: “Une exposition se tiendra en novembre 2023.” · “Jeudi 18 mai, ils ont parlé.”",
];
export const NEARLY: Line = [
  "L’archive ne répond pas précisément à cette question ; voici ce qui s’en approche le plus.",
  "The archive does not quite answer this question; here is what comes closest.",
  "Kho lưu trữ không trả lời đúng câu hỏi này; đây là những đoạn gần nhất.",
];
export const NOTHING: Line = [
  "Rien dans l’archive ne répond à cette question.",
  "Nothing in the archive answers this question.",
  "Không có gì trong kho lưu trữ trả lời câu hỏi này.",
];
export const COVERED: Line = [
  "L’archive couvre 5 articles, 2016–2023, 23 brèves.",
  "The archive covers 5 articles, 2016–2023, 23 briefs.",
  "Kho lưu trữ gồm 5 bài, 2016–2023, 23 tin vắn.",
];
export const NONE_COVERED: Line = [
  "L’archive est vide pour l’instant.",
  "The archive is empty for now.",
  "Kho lưu trữ hiện chưa có bài nào.",
];
export const THERE: Line = [
  "Vous y trouverez par exemple :",
  "Among other things, you will find there:",
  "Chẳng hạn, trong kho có:",
];
export const UNDERSTOOD: Line = [
  "J’ai compris : « où va Hanoi ? »",
  "I understood: “où va Hanoi ?”",
  "Tôi hiểu là: “où va Hanoi ?”",
];
export const DERIVED_MARK: Line = ["1996 (déduit)", "1996 (inferred)", "1996 (suy ra)"];
export const CONTEXT: Line = ["Contexte", "Context", "Ngữ cảnh"];
export const ARTICLE: Line = ["Article", "Article", "Bài viết"];
export const BRIEFLY: Line = ["Brève", "Brief", "Tin vắn"];
export const TEA: Line = ["Lire : Le thé", "Read: Le thé", "Đọc: Le thé"];

export function numbered(number: number, line: Line): Line {
  return inAll((language) => `${number}. ${inLanguage(line, language)}`);
}

export function labelled(label: Line, number: number): Line {
  return inAll((language) => `${inLanguage(label, language)} ${number}`);
}

function inAll(say: (language: Language) => string): Line {
  return [say("fr"), say("en"), say("vi")];
}

/** The line in one language; French sets its marks off with no-break spaces, which the tables above do without. */
export function inLanguage(line: Line, language: Language): string {
  if (typeof line === "string") return line;
  const text = line[LANGUAGES.indexOf(language)] ?? "";
  return text.replace(/« | (?=[»;:])/g, (mark) => mark.replace(" ", "\u00A0"));
}
