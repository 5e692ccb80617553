import { describe, expect, it } from "vitest";
import { withWholeNames } from "../../src/answer/whole-names.ts";
import { archiveOf, article } from "./chronology/told.ts";

const archive = archiveOf(
  article("Le maire de Séoul, Park Won Soon, est arrivé. M. Park a remercié la ville."),
  article("Le directeur Le Van Hai a parlé."),
  article("Le ministre Tran Van Hai est reparti."),
);

async function named(question: string, history: readonly string[] = []) {
  return withWholeNames(question, history, (await archive).store);
}

describe("who is called by a title and one name", () => {
  it("has the whole name where the archive names one such person", async () => {
    expect(await named("Que veut M. Park ?")).toEqual({
      text: "Que veut Park Won Soon ?",
      pairs: [{ asked: "M. Park", sought: "Park Won Soon" }],
    });
  });

  it("has the name of the conversation first", async () => {
    const { text } = await named("Que veut M. Hai ?", ["Qui est Le Van Hai ?"]);
    expect(text).toBe("Que veut Le Van Hai ?");
  });

  it.each([
    ["Que veut M. Hai ?", []],
    ["Que veut M. Hai ?", ["Qui est Le Van Hai ?", "Qui est Tran Van Hai ?"]],
    ["Que veut M. Berg ?", []],
    ["Que veut Park Won Soon ?", []],
    ["Que veut M. Park à Park Won Soon ?", []],
  ])("%s after %j stays as it is", async (question, history) => {
    expect(await named(question, history)).toEqual({ text: question, pairs: [] });
  });
});
