import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questionsOf } from "../../../../src/telegram/features/asking/questions-of.ts";
import { SAMPLES } from "../../../support/archives.ts";
import { shelve, startTalking, type Shelved } from "../../../support/talking-bot.ts";

let archive: Shelved;
beforeAll(async () => {
  archive = await shelve(SAMPLES);
});
afterAll(() => archive.remove());

const asked = (text: string) => {
  const { questions } = questionsOf({ message: 1, date: 0, text, heard: text, entities: [] });
  return questions.map(({ question }) => question);
};

describe("the questions that somebody asks", () => {
  it.each([
    ["Bonjour\nQui est le maire\nOù vit-il\nMerci !", ["Qui est le maire", "Où vit-il"]],
    ["Bonjour,\ncomment allez-vous\nOù est le port", ["Où est le port"]],
    ["Quel est le pays\nqui préside l’ASEAN", ["Quel est le pays qui préside l’ASEAN"]],
    ["Qui est Park ? Et pourquoi", ["Qui est Park ?", "Et pourquoi"]],
  ])("in %j are %j", (text, questions) => {
    expect(asked(text)).toEqual(questions);
  });

  it.each([
    ["Où est le port de Haiphong ? Qui le dirige ?", "Qui dirige le port de Haiphong ?"],
    ["Où est le port de Haiphong\nQui le dirige", "Qui dirige le port de Haiphong ?"],
    ["Que dit M. Park ? Et pourquoi ?", "pourquoi est-ce que M. Park dit cela ?"],
  ])("lean on those before them in their message: %j", async (text, meaning) => {
    const api = await startTalking(archive);
    const chat = api.user().privateChat();
    const [, second] = await chat.repliesTo(chat.send(text), { count: 2 });
    expect(second?.text?.replace(/\s/gu, " ")).toContain(`J’ai compris : « ${meaning} »`);
    expect(api.violations).toEqual([]);
  });
});
