import { describe, expect, it } from "vitest";
import { shortAnswerOf } from "../../../src/answer/short/short-answer.ts";
import { evidenceOf } from "./evidence-of.ts";
import { NUMBERS } from "./questions/numbers.ts";
import { HOSTS_AND_WORKS } from "./questions/hosts-and-works.ts";
import { OF_WHOM } from "./questions/of-whom.ts";
import { PERSONS } from "./questions/persons.ts";
import { PLACES } from "./questions/places.ts";
import { PLAINLY_ASKED_MORE } from "./questions/plainly-asked-more.ts";
import { PLAINLY_ASKED } from "./questions/plainly-asked.ts";
import { TOLD_IN_OTHER_WORDS } from "./questions/told-in-other-words.ts";
import { TIMES } from "./questions/times.ts";
import { WHICH } from "./questions/which.ts";

describe("a short answer, or none where the sentence speaks of another", () => {
  it.each([
    ...PERSONS,
    ...PLACES,
    ...NUMBERS,
    ...TIMES,
    ...WHICH,
    ...PLAINLY_ASKED,
    ...PLAINLY_ASKED_MORE,
    ...TOLD_IN_OTHER_WORDS,
    ...OF_WHOM,
    ...HOSTS_AND_WORKS,
  ])("%s — %s → %s", (question, sentence, answer) => {
    const found = shortAnswerOf(question, [evidenceOf(sentence)]);
    expect(found?.text ?? null).toBe(answer);
    expect(found === null || sentence.includes(found.text)).toBe(true);
  });
});
