import { describe, expect, it } from "vitest";
import { answeringCandidate, headedBy } from "../../src/answer/answering-first.ts";
import { FEATURES } from "../../src/search/features.ts";
import type { Candidate } from "../../src/search/search.ts";
import { evidenceOf } from "./short/evidence-of.ts";

/** Candidates of one article, each a paragraph with its score. */
function article(...paragraphs: readonly (readonly [display: string, score: number])[]): Candidate[] {
  const around = { terms: [], states: [], units: [], vector: new Float32Array(), tokens: new Int8Array() };
  const made = paragraphs.map(([display]) => evidenceOf(display));
  const sentences = made.map(({ sentence, section }, paragraph) => {
    return { ...sentence, section, paragraph, ...around };
  });
  const document = { document: evidenceOf("").document, sentences, passages: [] };
  const features = new Float64Array(FEATURES.length);
  return paragraphs.map(([, score], index) => ({ document, index, features, score }));
}

const displayOf = (candidate: Candidate | undefined) =>
  candidate?.document.sentences[candidate.index]?.display;

const MAYOR = "Le maire de Séoul, Park Won Soon, a visité Hanoi.";
const CITY = "La mairie de Séoul a été rénovée, a-t-on appris.";

const first = (question: string, ...candidates: readonly Candidate[]) =>
  displayOf(answeringCandidate(question, candidates));

describe("the candidate that comes first", () => {
  it.each([
    ["Qui est le maire de Séoul ?", 9, MAYOR],
    ["Qui est le maire de Séoul ?", 7.5, CITY],
    ["Pourquoi le maire de Séoul est-il venu ?", 9.9, CITY],
    ["Quels maires sont venus de Séoul ?", 9.9, CITY],
  ])("of « %s » with what answers at %d of 10 is « %s »", (question, score, expected) => {
    expect(first(question, ...article([CITY, 10], [MAYOR, score]))).toBe(expected);
  });

  it("is the best one where that answers, or where none does", () => {
    const question = "Qui est le maire de Séoul ?";
    expect(first(question, ...article([MAYOR, 10], [MAYOR.replace("Park", "Kim"), 9.9]))).toBe(MAYOR);
    expect(first(question, ...article([CITY, 10], [`${CITY} Hier.`, 9.9]))).toBe(CITY);
    expect(first(question)).toBeUndefined();
  });

  it("is of the article of the best one", () => {
    expect(first("Qui est le maire de Séoul ?", ...article([CITY, 10]), ...article([MAYOR, 9.9]))).toBe(CITY);
  });

  it("is of another article where it tells the very way asked about", () => {
    const question = "Qui est l’ambassadeur de France au Vietnam ?";
    const envoy = "L’ambassadeur de France au Vietnam, Paul Verdier, a été reçu.";
    const back = "L’ambassadeur du Vietnam en France, Le Van Hai, a été reçu.";
    expect(first(question, ...article([CITY, 10]), ...article([envoy, 9]))).toBe(envoy);
    expect(first(question, ...article([CITY, 10]), ...article([back, 9]))).toBe(CITY);
  });

  it("is one that tells how long ago, though the year of its article is unknown", () => {
    const told = "La mairie de Séoul a été fondée il y a vingt ans.";
    const question = "En quelle année la mairie de Séoul a-t-elle été fondée ?";
    expect(first(question, ...article([CITY, 10], [told, 9]))).toBe(told);
  });

  it("is sought among five", () => {
    const others = [1, 2, 3, 4, 5].map((at) => [`${CITY} ${at}`, 10 - at / 100] as const);
    expect(first("Qui est le maire de Séoul ?", ...article(...others, [MAYOR, 9.9]))).toBe(`${CITY} 1`);
  });
});

describe("a ranking under another head", () => {
  it("keeps every candidate once, in order, and the score of the head that was", () => {
    const ranking = article(["a", 10], ["b", 9], ["c", 8]);
    const headed = headedBy(ranking, ranking[2]);
    expect(headed.map((candidate) => [candidate.score, displayOf(candidate)])).toEqual([
      [10, "c"],
      [10, "a"],
      [9, "b"],
    ]);
    expect(ranking.map(({ score }) => score)).toEqual([10, 9, 8]);
  });

  it("is the same where nothing moves", () => {
    const ranking = article(["a", 10], ["b", 9]);
    expect([headedBy(ranking, ranking[0]), headedBy(ranking, undefined)]).toEqual([ranking, ranking]);
    expect(headedBy([], undefined)).toEqual([]);
  });
});
