import { anyWord } from "./any-word.ts";
import { fold } from "./folding.ts";
import { remembered } from "./remembered.ts";

/** The languages in which people are answered. */
export type Language = "fr" | "en" | "vi";

/**
 * The language of a question: Vietnamese by the letters that only it uses, English by its commonest words where they
 * outnumber the French ones; else French.
 */
export const languageOf: (text: string) => Language = remembered((text) => {
  const composed = text.normalize("NFC");
  if (VIETNAMESE_LETTERS.test(composed) && VIETNAMESE.test(composed)) return "vi";
  const words = fold(text).split(/[^\p{L}]+/u);
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  return count(ENGLISH) > count(FRENCH) ? "en" : "fr";
  // The parts of an answer ask it of one question time and again.
}, 20);

const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const VIETNAMESE = anyWord(
  "của|và|là|có|được|những|các|khi|nào|năm|ở|đâu|bao|nhiêu|ai|tại|sao|gì|người|thành|phố|với|cho",
  "không|này|đã|trong|về|bài|mới|nhất|nói|ngoái|trước",
);
const ENGLISH = new Set(
  (
    "the of is won last are was were what when where who why how which did does do has have had in " +
    "between and with for to from their his her many much will been be by at it about latest newest news this that " +
    "these there any some you your yesterday today happened ago week month year"
  ).split(" "),
);
const FRENCH = new Set(
  (
    "le la les un une des du de et est sont a au aux en dans que qui quoi quand combien ou pourquoi " +
    "comment quel quelle quels quelles il elle ils elles se sa ses ce cette pour par avec sur t"
  ).split(" "),
);
