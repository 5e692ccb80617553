import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { converse } from "../../src/terminal/conversation.ts";
import { answerLines } from "../../src/terminal/json-lines.ts";
import { linesOf, type Line } from "../../src/terminal/lines.ts";
import { LONGEST_QUESTION, type Asking } from "../../src/wording/question.ts";
import { wordingOf } from "../../src/wording/wording.ts";
import { NONE } from "./answers.ts";

const FRENCH = wordingOf("fr");

describe("linesOf", () => {
  it.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["LF", ["a\nb\n"], ["a", "b"]],
    ["no end", ["a\nb"], ["a", "b"]],
    ["CRLF, cut anywhere", ["a\r", "\nb\r\n"], ["a", "b"]],
    ["empty lines", ["\n\na\n\n"], ["", "", "a", ""]],
    ["a byte order mark", ["\uFEFFa\n\uFEFFb"], ["a", "\uFEFFb"]],
    ["a lone byte order mark", ["\uFEFF\n"], [""]],
  ])("reads %s", async (_, chunks, expected) => {
    expect(await readLines(chunks)).toEqual(expected.map((text) => ({ text })));
  });

  it("reads the same lines however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const bytes = Buffer.from(`x\n${text}`);
        const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        expect(await readLines(cuts)).toEqual(await readLines([bytes]));
      }),
    );
  });

  it("says that a line is no UTF-8 and goes on", async () => {
    const lines = await readLines([Buffer.from([0xe9, 0x0a]), "b\n"]);
    expect(lines).toEqual([{ fault: expect.stringContaining("UTF-8") }, { text: "b" }]);
  });

  it("reads 10 MB of one line in many pieces quickly, and does not keep what is far too long", async () => {
    const piece = Buffer.alloc(2 ** 16, "a");
    const begun = performance.now();
    const lines = await readLines([
      ...Array<Buffer>(160).fill(piece),
      "\n",
      ...Array<Buffer>(600).fill(piece),
      "\nb",
    ]);
    expect(lines.map((line) => ("text" in line ? line.text.length : line.fault))).toEqual([
      160 * 2 ** 16,
      expect.stringMatching(/^la ligne dépasse 33554432 octets ; /),
      1,
    ]);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

const TOO_LONG = "é".repeat(LONGEST_QUESTION + 1);
const LONGEST = "é".repeat(LONGEST_QUESTION);

describe("answerLines", () => {
  it.each<[string, Asking]>([
    ["quand ?", { question: "quand ?", history: [] }],
    [" 12 ", { question: " 12 ", history: [] }],
    ['"quand ?"', { question: '"quand ?"', history: [] }],
    ["[1]", { question: "[1]", history: [] }],
    ['\uFEFF{"question":"où ?"}\uFEFF', { question: "où ?", history: [] }],
    ['{"question":"où ?"}', { question: "où ?", history: [] }],
    [' {"question":"où ?","history":["a","b"],"more":1}', { question: "où ?", history: ["a", "b"] }],
    [
      '{"question":"o","history":["1","2","3","4","5","6"]}',
      { question: "o", history: ["2", "3", "4", "5", "6"] },
    ],
    [LONGEST, { question: LONGEST, history: [] }],
  ])("asks what %j says", async (line, expected) => {
    expect(await answersTo([{ text: line }])).toEqual([expected]);
  });

  it.each<[Line, RegExp]>([
    [{ text: "" }, /^Il n’y a pas de question.*écrivez-en une/],
    [{ text: " \t" }, /pas de question/],
    [{ text: TOO_LONG }, /4\u202F097 signes, la limite est de 4\u202F096.*raccourcissez/],
    [{ text: "{" }, /pas du JSON valide ; écrivez/],
    [{ text: '{"question":' }, /JSON/],
    [{ text: "{}" }, /« question » manque.*écrivez/],
    [{ text: '{"question":3}' }, /« question »/],
    [{ text: '{"question":"  "}' }, /pas de question/],
    [{ text: '{"question":"a","history":"b"}' }, /« history » n’est pas une liste de textes ; écrivez/],
    [{ text: '{"question":"a","history":[1]}' }, /« history »/],
    [{ text: '{"question":"a","history":null}' }, /« history »/],
    [{ text: `{"question":"a","history":["${TOO_LONG}"]}` }, /^« history » : .*4\u202F097/],
    [{ fault: "illisible" }, /^illisible$/],
    [{ text: "boum" }, /^boum \(cause : parce que\)$/],
  ])("answers %j with an error, and the rest goes on", async (line, expected) => {
    const [first, second, ...more] = await answersTo([line, { text: "et ?" }]);
    expect(first).toEqual({ error: expect.stringMatching(expected) });
    expect([second, more]).toEqual([{ question: "et ?", history: [] }, []]);
  });

  it("answers each line before it reads the next", async () => {
    const order: string[] = [];
    const lines = async function* (): AsyncGenerator<Line> {
      for (const text of ["a", "b"]) {
        order.push(`read ${text}`);
        yield { text };
      }
    };
    const answers = answerLines(lines(), FRENCH, async ({ question }) => question);
    for await (const answer of answers) order.push(`wrote ${answer}`);
    expect(order).toEqual(["read a", "wrote a", "read b", "wrote b"]);
  });
});

describe("converse", () => {
  it("answers one by one and hands the earlier questions on, as they were understood", async () => {
    const { asked, complaints } = await hold(["a", "", " b ", "compris", "d", "e", "f", "g"]);
    expect(asked.map(({ question }) => question)).toEqual(["a", "b", "compris", "d", "e", "f", "g"]);
    expect(asked.map(({ history }) => history.join(" "))).toEqual([
      "",
      "a",
      "a b",
      "a b tout",
      "a b tout d",
      "a b tout d e",
      "b tout d e f",
    ]);
    expect(complaints).toEqual([]);
  });

  it.each(["quitter", "QUIT", " exit ", "Thoát"])("ends with %j", async (farewell) => {
    expect((await hold(["a", farewell, "b"])).asked).toHaveLength(1);
  });

  it("answers what /demander asks, and says of Telegram's other commands that they are", async () => {
    const { asked, complaints } = await hold(["/aide", "/chrono jumelage", "/demander a", "/ 3 articles"]);
    expect(asked.map(({ question }) => question)).toEqual(["a", "/ 3 articles"]);
    expect(complaints).toEqual([
      expect.stringContaining("/aide est une commande de Telegram"),
      expect.stringContaining("/chrono est une commande de Telegram"),
    ]);
  });

  it("goes on after what it refuses and what fails", async () => {
    const { asked, complaints } = await hold([TOO_LONG, "boum", "a"]);
    expect(complaints).toEqual([expect.stringContaining("4\u202F096"), "boum (cause : parce que)"]);
    expect(asked.at(-1)).toEqual({ question: "a", history: [] });
  });
});

async function hold(texts: readonly string[]) {
  const asked: Asking[] = [];
  const complaints: string[] = [];
  const lines = async function* (): AsyncGenerator<Line> {
    for (const text of texts) yield { text };
  };
  await converse(lines(), FRENCH, {
    ask: async (asking): Promise<Answer> => {
      asked.push(asking);
      fail(asking);
      return { ...NONE, understood: asking.question === "compris" ? "tout" : null };
    },
    show: async () => undefined,
    explain: async () => undefined,
    complain: (problem) => complaints.push(problem),
  });
  return { asked, complaints };
}

function fail({ question }: Asking): void {
  if (question === "boum") throw new Error("boum", { cause: new Error("parce que") });
}

async function readLines(chunks: readonly (Uint8Array | string)[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(streamed(chunks))) lines.push(line);
  return lines;
}

async function repeat(asking: Asking): Promise<string> {
  fail(asking);
  return JSON.stringify(asking);
}

async function* streamed<T>(parts: readonly T[]): AsyncGenerator<T> {
  yield* parts;
}

/** What is answered to lines by one who repeats what is asked. */
async function answersTo(lines: readonly Line[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for await (const line of answerLines(streamed(lines), FRENCH, repeat)) answers.push(JSON.parse(line));
  return answers;
}
