import { withNames } from "./follow-up/leaning-sentences.ts";
import { withNewNames } from "./follow-up/new-names.ts";
import { withNewPhrase } from "./follow-up/new-phrases.ts";
import { withOtherWord } from "./follow-up/other-question.ts";
import { withoutPronoun } from "./follow-up/pronouns.ts";
import { withOtherTime } from "./follow-up/times.ts";
import { earlierOf, followUpOf, type Utterance } from "./follow-up/utterance.ts";

/**
 * What a question means after the earlier ones of a conversation, oldest first, or null where it stands alone. A follow-up takes what it
 * lacks from the last question: its pronouns stand for that one's subject; new names, another time or another noun (« et avec
 * Shanghai ? », « et en 2017 ? », « et le maire de Séoul ? ») go in the place of the like; another question word (« et pourquoi ? »)
 * is asked of the same. Where no sentence holds both they are joined by a dash. Never longer than both questions and 20 characters.
 */
export function understand(question: string, history: readonly string[]): string | null {
  const previous = history.reduce<string | null>(
    (last, asked) => (asked.trim() === "" ? last : (meaningOf(asked, last) ?? asked.trim())),
    null,
  );
  return meaningOf(question, previous);
}

/** Longer texts, in UTF-16 units, say all that they mean. */
const LONGEST_FOLLOW_UP = 200;
const LONGEST_PREVIOUS = 600;

function meaningOf(question: string, previous: string | null): string | null {
  if (previous === null || question.length > LONGEST_FOLLOW_UP || previous.length > LONGEST_PREVIOUS)
    return null;
  const followUp = followUpOf(question);
  const last = earlierOf(previous);
  if (followUp.words === "" || last.words === "") return null;
  const resolved = withoutPronoun(followUp, last);
  const words = resolved ? resolved.meaning : withWhatIsMissing(followUp, last);
  if (words === null) return null;
  const { mark } = resolved || followUp.language === last.language ? followUp : last;
  const meaning = words.replace(/\s+/gu, " ").trim() + mark;
  const isLonger = meaning.length > question.length + previous.length + MOST_ADDED;
  return isLonger || meaning === question.trim() ? null : meaning;
}

const MOST_ADDED = 20;

/** The question in full; null where it lacks nothing. */
function withWhatIsMissing(followUp: Utterance, last: Utterance): string | null {
  return (
    withOtherTime(followUp, last) ??
    withOtherWord(followUp, last) ??
    (followUp.opened ? withNewNames(followUp, last) : null) ??
    withNewPhrase(followUp, last) ??
    withNames(followUp, last)
  );
}
