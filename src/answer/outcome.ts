import type { Language } from "../language/languages.ts";
import { questionTerms } from "../language/terms/terms.ts";
import type { Answer } from "./answer.ts";
import { decide } from "./deciding.ts";
import type { Searched } from "./explaining/explaining.ts";
import type { Finding } from "./finding.ts";
import { kindFound } from "./listing/unlisted.ts";
import { goesWith, type Unlisted } from "./note.ts";
import type { Suggestion } from "./suggestions/suggestion.ts";
import { suggestionsAmong, type KnownQuestion } from "./suggestions/suggestions.ts";

/** A finding, with the quotes of it that still hold, and what else the archive is known to answer. */
export interface Found extends Searched {
  readonly known: readonly KnownQuestion[];
}

/** The most suggestions of a refusal. */
const MOST_SUGGESTIONS = 3;

/** What becomes of a question: an answer, a near passage or nothing; `unlisted`: that a list of it would be empty. */
export function outcomeOf(
  { finding, quotes, known }: Found,
  outcome: Pick<Answer, "question" | "understood" | "language" | "confidence" | "ms">,
  unlisted: Unlisted | null,
): Answer {
  const { assessment, short, ranking, quotes: found } = finding;
  const [first, ...others] = quotes;
  const kind = kindFound(decide(assessment), unlisted, outcome.language);
  const isWhole = quotes.length === found.length;
  const own = isWhole ? finding.notes.filter((note) => goesWith(note, kind)) : [];
  const notes = unlisted ? [unlisted] : own;
  if (!first || kind === "none" || questionTerms(outcome.understood ?? outcome.question).length === 0) {
    return {
      kind: "none",
      ...outcome,
      notes,
      suggestions: suggestionsNear(ranking, known, outcome.language),
    };
  }
  if (kind === "near") return { kind, ...outcome, notes, quotes: [first, ...others] };
  const whole = isWhole ? short : null;
  return {
    kind,
    ...outcome,
    notes,
    answer: whole?.text ?? null,
    basis: whole?.basis ?? null,
    derivation: whole?.derivation ?? null,
    quotes: [first, ...others],
  };
}

/** Questions that are known to be answered, those of the nearest articles first; where none is known, the nearest titles. */
function suggestionsNear(
  ranking: Finding["ranking"],
  known: readonly KnownQuestion[],
  language: Language,
): Suggestion[] {
  const nearest = new Map<string, string>();
  for (const { document } of ranking) {
    const { id, title } = document.document;
    if (!nearest.has(title)) nearest.set(title, id);
  }
  const questions = suggestionsAmong(known, language, [...nearest.values()]);
  const titles = [...nearest].map(([text, id]) => ({ kind: "article", id, text }) as const);
  return (questions.length > 0 ? questions : titles).slice(0, MOST_SUGGESTIONS);
}
