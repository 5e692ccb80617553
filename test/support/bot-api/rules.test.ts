import { beforeAll, afterAll, describe, expect, it } from "vitest";
import type { BotApi, Conversation, Person } from "./index.ts";
import { startBotApi } from "./index.ts";
import { callRaw, verdictOf } from "./raw.ts";

/** One server for all rows: a refused call changes nothing. */
let api: BotApi;
let anna: Person;
let chat: Conversation;

beforeAll(async () => {
  api = await startBotApi();
  anna = api.user();
  chat = anna.privateChat();
  chat.send("Bonjour à tous, quand est-ce ?");
});

afterAll(() => api.stop());

/** What a call is answered, with the chat filled in, and whether it counts as a violation. */
async function judged(method: string, params: object) {
  const before = api.violations.length;
  const verdict = await verdictOf(api, method, params);
  return { verdict, isViolation: api.violations.length > before };
}

const FAMILY = "👨‍👩‍👧";
const quote = (offset: number, length: number) => ({ type: "blockquote", offset, length });
const bold = (offset: number, length: number) => ({ type: "bold", offset, length });
const button = (fields: object) => ({ inline_keyboard: [[{ text: "a", ...fields }]] });

describe("a message", () => {
  it.each<[string, object, string]>([
    ["without a text", {}, "message text is empty"],
    ["with an empty text", { text: "" }, "message text is empty"],
    ["with blanks only", { text: " \n\u00a0\u200b " }, "text must be non-empty"],
    ["of 4,097 units", { text: "é".repeat(4097) }, "message is too long"],
    ["of 4,098 units in 2,049 characters", { text: "😀".repeat(2049) }, "message is too long"],
    ["with half a character", { text: "a\ud800" }, "strings must be encoded in UTF-8"],
    ["with a text that is a number", { text: 5 }, 'field "text" must be of type String'],
    ["with null", { text: "a", entities: null }, 'field "entities" must be of type Array'],
    ["with an unknown parameter", { text: "a", quote: "a" }, 'unknown parameter "quote"'],
    ["with markup and entities", { text: "a", parse_mode: "HTML", entities: [bold(0, 1)] }, "parse_mode and"],
    ["with an entity outside", { text: "ab", entities: [bold(1, 2)] }, "ends after the end of the text"],
    ["with an entity before it", { text: "ab", entities: [bold(-1, 2)] }, "incorrect offset -1"],
    ["with an empty entity", { text: "ab", entities: [bold(1, 0)] }, "incorrect length 0"],
    [
      "with half an offset",
      { text: "ab", entities: [bold(0.5, 1)] },
      'field "offset" must be a valid Integer',
    ],
    [
      "with an entity from within a character",
      { text: FAMILY, entities: [bold(1, 2)] },
      "begins in a middle",
    ],
    [
      "with an entity into a character",
      { text: FAMILY, entities: [bold(0, 1)] },
      "ends in a middle of a UTF-16",
    ],
    ["with overlapping entities", { text: "abcd", entities: [bold(0, 3), quote(1, 3)] }, "entities overlap"],
    ["with a quote in a quote", { text: "abcd", entities: [quote(0, 4), quote(1, 2)] }, "can't be nested"],
    [
      "with 101 entities",
      { text: "ab", entities: Array.from({ length: 101 }, () => bold(0, 1)) },
      "too many",
    ],
    [
      "with a style around code",
      { text: "ab", entities: [bold(0, 2), { ...bold(0, 1), type: "code" }] },
      "contain",
    ],
    ["with an unknown entity", { text: "a", entities: [{ ...bold(0, 1), type: "big" }] }, "unsupported type"],
    [
      "with a link to nowhere",
      { text: "a", entities: [{ ...bold(0, 1), type: "text_link", url: "a b" }] },
      "Wrong",
    ],
    [
      "with a link without one",
      { text: "a", entities: [{ ...bold(0, 1), type: "text_link" }] },
      'field "url"',
    ],
    ["in a topic of no forum", { text: "a", message_thread_id: 7 }, "message thread not found"],
    [
      "with what is not simulated",
      { text: "a", message_effect_id: "1" },
      "not supported by this test server",
    ],
  ])("%s is refused", async (_, params, reason) => {
    const { verdict, isViolation } = await judged("sendMessage", { chat_id: chat.id, ...params });
    expect(verdict).toContain("Bad Request: ");
    expect(verdict).toContain(reason);
    expect(isViolation).toBe(true);
  });

  it.each<[string, object]>([
    ["of 4,096 units", { text: "é".repeat(4096) }],
    ["with blanks at its ends beyond that", { text: `${" ".repeat(50)}${"é".repeat(4096)}\n` }],
    ["with a style in a quote", { text: "abcd", entities: [quote(0, 4), bold(1, 2)] }],
    ["with a quote after a quote", { text: "abcd", entities: [quote(0, 2), quote(2, 2)] }],
    ["with an entity around a character", { text: FAMILY, entities: [bold(0, FAMILY.length)] }],
    [
      "with a link",
      { text: "a", entities: [{ ...bold(0, 1), type: "text_link", url: "https://vnanet.vn/fr" }] },
    ],
    ["with a keyboard that ends in an empty row", { text: "a", reply_markup: { inline_keyboard: [[]] } }],
  ])("%s is taken", async (_, params) => {
    expect(await judged("sendMessage", { chat_id: chat.id, ...params })).toEqual({
      verdict: "ok",
      isViolation: false,
    });
  });
});

const row = (length: number) => Array.from({ length }, () => ({ text: "a", callback_data: "a" }));

describe("a keyboard", () => {
  it.each<[string, object, string]>([
    ["without an action", button({}), "Text buttons are unallowed in the inline keyboard"],
    ["with two", button({ callback_data: "a", url: "https://vnanet.vn" }), "more than one action"],
    ["with empty data", button({ callback_data: "" }), "BUTTON_DATA_INVALID"],
    ["with 65 bytes of data", button({ callback_data: `${"é".repeat(32)}a` }), "BUTTON_DATA_INVALID"],
    ["with an empty label", button({ text: " ", callback_data: "a" }), "button text must be non-empty"],
    ["with a bad address", button({ url: "vnanet" }), "inline keyboard button URL 'vnanet' is invalid"],
    ["with an unknown field", button({ callback_data: "a", colour: "red" }), 'unknown parameter "colour"'],
    ["of 9 buttons in a row", { inline_keyboard: [row(9)] }, "too many buttons in a row"],
    ["of 101 buttons", { inline_keyboard: Array.from({ length: 13 }, () => row(8)) }, "markup is too long"],
    ["that is no list of rows", { inline_keyboard: row(1) }, "must be of type Array"],
    ["of no kind", {}, 'can\'t find field "force_reply"'],
  ])("%s is refused", async (_, reply_markup, reason) => {
    const params = { chat_id: chat.id, text: "a", reply_markup };
    const { verdict, isViolation } = await judged("sendMessage", params);
    expect(verdict).toContain(reason);
    expect(isViolation).toBe(true);
  });

  it.each<[string, object]>([
    ["with 64 bytes of data", button({ callback_data: "é".repeat(32) })],
    ["with inline queries", button({ switch_inline_query_current_chat: "" })],
    [
      "for a chosen chat",
      button({ switch_inline_query_chosen_chat: { query: "a", allow_user_chats: true } }),
    ],
    ["with an address", button({ url: "t.me/archiviste_test_bot?start=a_1" })],
    ["that asks for a reply", { force_reply: true, selective: true }],
    ["that goes away", { remove_keyboard: true }],
    ["for answers", { keyboard: [["oui", { text: "non" }]], resize_keyboard: true }],
  ])("%s is taken", async (_, reply_markup) => {
    expect(await judged("sendMessage", { chat_id: chat.id, text: "a", reply_markup })).toEqual({
      verdict: "ok",
      isViolation: false,
    });
  });
});

describe("a reply", () => {
  it.each<[string, object, string]>([
    ["to nothing", { message_id: 99_999 }, "message to be replied not found"],
    ["with words that are not there", { quote: "Bonsoir" }, "QUOTE_TEXT_INVALID"],
    ["with words that are elsewhere", { quote: "tous", quote_position: 9 }, "QUOTE_TEXT_INVALID"],
    ["with other styles", { quote: "tous", quote_entities: [bold(0, 4)] }, "QUOTE_TEXT_INVALID"],
    ["with an unknown field", { quoted: "tous" }, 'unknown parameter "quoted"'],
  ])("%s is refused", async (_, fields, reason) => {
    const [message_id] = chat.messages().map((message) => message.message_id);
    const params = { chat_id: chat.id, text: "a", reply_parameters: { message_id, ...fields } };
    const { verdict, isViolation } = await judged("sendMessage", params);
    expect(verdict).toContain(reason);
    expect(isViolation).toBe(true);
  });

  it("may quote 1,024 units with their styles, and no more", async () => {
    const send = (params: object) => callRaw(api, "sendMessage", { chat_id: chat.id, ...params });
    await send({ text: "x".repeat(1100), entities: [bold(1000, 50)] });
    const message_id = chat.messages().at(-1)?.message_id;
    const reply = (quoted: string, quote_entities: object[]) =>
      judged("sendMessage", {
        chat_id: chat.id,
        text: "a",
        reply_parameters: { message_id, quote: quoted, quote_entities, quote_position: 0 },
      });
    expect((await reply("x".repeat(1024), [bold(1000, 24)])).verdict).toBe("ok");
    expect((await reply("x".repeat(1025), [bold(1000, 25)])).verdict).toContain("QUOTE_TEXT_INVALID");
    expect(chat.messages().at(-1)?.quote).toMatchObject({ position: 0, is_manual: true });
  });
});
