import { decapitalised } from "./decapitalised.ts";
import type { QuestionWord } from "./question-word.ts";
import { flatten, type Utterance } from "./utterance.ts";

const AUXILIARY =
  /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might)(?:n't)? /;

/** What of an English question another question word can go before; null where there is no such sentence. */
export function englishClause(
  { words, flat }: Utterance,
  word: QuestionWord | null,
  asked: Pick<QuestionWord, "kind" | "isCircumstance">,
): string | null {
  if (!asked.isCircumstance) return null;
  if (!word) return AUXILIARY.test(flat) ? decapitalised(words) : null;
  const { kind, rest } = word;
  const isCopula = COPULA.test(flatten(rest)) && !PARTICIPLE.test(rest);
  if (word.isCircumstance)
    return AUXILIARY.test(flatten(rest)) && !(isCopula && kind === "where") ? rest : null;
  if (kind === "who") return isCopula && asked.kind === "where" ? rest : null;
  return withThing(word);
}

const COPULA = /^(?:is|are|was|were) (?:the |a |an )?[\p{L}' -]+$/u;
const PARTICIPLE = /(?:ing|ed| held| built)(?: |$)/;

/** What the question word asks for, as something known: “did Park say that”. */
function withThing(word: QuestionWord): string | null {
  if (word.kind === "what") return /^(?:did|does|do|has|have) /.test(word.rest) ? `${word.rest} that` : null;
  return word.kind === "howmany" && word.noun !== "" ? withCounted(word) : null;
}

/** `How many people live in Paris`: « do people live in Paris ». */
function withCounted({ noun, rest }: QuestionWord): string | null {
  if (!AUXILIARY.test(flatten(rest))) return /^\p{L}+ed /u.test(rest) ? null : `do ${noun} ${rest}`;
  if (/^(?:is|are|was|were) there(?: |$)/.test(rest)) return rest.replace(" there", ` there ${noun}`);
  return / (?:in|at|on|to|for|from|with|since) /.test(rest) ? null : `${rest} ${noun}`;
}
