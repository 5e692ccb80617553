import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import type { Explanation, QuoteReasons } from "../../src/answer/explaining/explanation.ts";
import { converse } from "../../src/terminal/conversation.ts";
import type { Line } from "../../src/terminal/lines.ts";
import { whyLines } from "../../src/terminal/why.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { NEAR, NONE, QUOTED } from "./answers.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const FRENCH = wordingOf("fr");
const PIPE = { colour: false, width: Number.POSITIVE_INFINITY };

const REASONS: QuoteReasons = {
  met: ["Hanoi", "Séoul"],
  missing: ["jumelage"],
  meaning: { rank: 2, of: 56 },
  title: ["Hanoi"],
  standing: "told",
  date: { year: 2016, month: 7, day: 10, certainty: "inferred", evidence: [] },
  isBrief: false,
};

const explained = (answer: Answer, explanation: Explanation): Answer => ({ ...answer, explanation });

describe("whyLines", () => {
  it("says the whole, then the quote, in plain sentences", () => {
    const answer = explained(QUOTED, {
      outcome: [{ kind: "quoted" }, { kind: "period", words: "en 2016", isStrict: true }],
      quotes: [REASONS],
    });
    expect(whyLines(answer, FRENCH, PIPE).map(plainSpaces)).toEqual([
      "Confiance : forte (93 %).",
      "La réponse courte se lit dans la première citation.",
      "La question porte sur « en 2016 » : ce qui est de ce temps passe devant, et ce qui est sûrement d’un autre n’est pas donné pour réponse.",
      "",
      "Cette phrase a 2 des 3 mots de la question : « Hanoi » et « Séoul ». Il y manque « jumelage ».",
      "La phrase est du temps demandé.",
      "Son sens est proche de la question : 2e des 56 phrases examinées.",
      "L’article est du 10 juillet 2016, d’après d’autres phrases qui s’y lisent.",
    ]);
  });

  it("explains a near passage and a refusal", () => {
    const near = explained(NEAR, { outcome: [{ kind: "unstated", what: "cause" }], quotes: [] });
    expect(whyLines(near, FRENCH, PIPE).map(plainSpaces)[1]).toBe(
      "La phrase la plus proche ne donne pas ce qui est demandé : une cause.",
    );
    const none = explained(NONE, {
      outcome: [{ kind: "unknown-names", words: ["Osaka", "Kyoto"] }],
      quotes: [],
    });
    expect(whyLines(none, FRENCH, PIPE).map(plainSpaces)[1]).toBe(
      "Aucun article n’a les noms « Osaka » et « Kyoto ».",
    );
  });

  it("keeps long and many words short, and lets none of them act on the terminal", () => {
    const words = [`${"a".repeat(100)}\u001B[2J`, ...Array.from({ length: 20 }, (_, at) => `m${at}`)];
    const [, line = ""] = whyLines(
      explained(NONE, { outcome: [{ kind: "unknown-words", words: ["\u001B[2J", ...words] }], quotes: [] }),
      FRENCH,
      PIPE,
    );
    expect(line).toContain("…");
    expect(line.length).toBeLessThan(200);
    expect(line).not.toContain("\u001B");
  });
});

async function* linesTyped(): AsyncGenerator<Line> {
  for (const text of ["pourquoi ?", "quand ?", "Pourquoi ?", "et pourquoi ?"]) yield { text };
}

describe("« pourquoi ? » in a conversation", () => {
  it("explains the last answer, and is asked where there is none", async () => {
    const asked: string[] = [];
    const told: Answer[] = [];
    await converse(linesTyped(), FRENCH, {
      ask: async ({ question }) => {
        asked.push(question);
        return NEAR;
      },
      show: async () => undefined,
      explain: async (answer) => void told.push(answer),
      complain: () => undefined,
    });
    expect(asked).toEqual(["pourquoi ?", "quand ?", "et pourquoi ?"]);
    expect(told).toEqual([NEAR]);
  });
});
