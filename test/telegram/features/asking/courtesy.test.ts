import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../../../src/language/span.ts";
import { courtesyOf, withoutCourtesy } from "../../../../src/telegram/features/asking/courtesy.ts";

const bare = (text: string) => {
  const span = withoutCourtesy(text, { start: 0, end: text.length });
  return span && sliceOf(text, span);
};

describe("a question without its courtesies", () => {
  it.each([
    ["Bonjour ! Quand le port ouvre-t-il ?", "Quand le port ouvre-t-il ?"],
    ["bonjour quand le port ouvre-t-il", "quand le port ouvre-t-il"],
    ["Bonjour, ça va ? Où est le port ?", "Où est le port ?"],
    ["Où est le port ? Merci d’avance !", "Où est le port ?"],
    ["Où est le port ?\nMerci beaucoup\nBonne journée", "Où est le port ?"],
    ["Où est le port, s’il vous plaît ?", "Où est le port"],
    ["où est le port svp", "où est le port"],
    ["Hello, where is the port? Thanks a lot!", "where is the port?"],
    ["Xin chào! Cảng ở đâu? Cảm ơn bạn.", "Cảng ở đâu?"],
    ["Merci, et Shanghai ?", "et Shanghai ?"],
    ["Bonjour Vietnam, c’est quoi ?", "Bonjour Vietnam, c’est quoi ?"],
    ["Comment dit-on merci ?", "Comment dit-on merci ?"],
    ["Que veut dire « xin chào » ici ?", "Que veut dire « xin chào » ici ?"],
    ["« Où est le port ? »", "« Où est le port ? »"],
    ["???", "???"],
    ["Bonjour !", null],
    ["ok merci beaucoup 👍", null],
    ["", ""],
  ])("in %j is %j", (text, question) => {
    expect(bare(text)).toBe(question);
  });

  it("is a part of it, whatever it says, and nothing more is taken from that", () => {
    const noise = string({ unit: "binary", maxLength: 200 }).map((text) =>
      text.replace(/[a-e]/g, " merci ").replace(/[f-j]/g, ", bonjour "),
    );
    assert(
      property(noise, (text) => {
        const once = bare(text);
        expect(once === null).toBe(courtesyOf(text) !== null);
        expect(text).toContain(once ?? "");
      }),
    );
  });
});

describe("a text", () => {
  it.each([
    ["Bonjour !", "greeting"],
    ["xin chào", "greeting"],
    ["Hello, how are you?", "greeting"],
    ["merci", "thanks"],
    ["Ok, merci !", "thanks"],
    ["cảm ơn bạn nhiều", "thanks"],
    ["Bonjour et merci", null],
    ["Merci, et Shanghai ?", null],
    ["???", null],
  ] as const)("%j is courtesy of the kind %j", (text, kind) => {
    expect(courtesyOf(text)).toBe(kind);
  });
});
