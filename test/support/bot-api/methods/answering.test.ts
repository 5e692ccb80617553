import { describe, expect, it } from "vitest";
import { callRaw, judged, oneMessage, serverOfTest, verdictOf } from "../raw.ts";

describe("a press on a button", () => {
  it("is answered once, in time, with 200 characters at most", async () => {
    const { api, anna, message } = await oneMessage();
    const pressed = anna.click(message, "Contexte");
    const id = api.world.updates.pending()[0]?.callback_query?.id ?? "";
    const answer = (params: object) =>
      judged(api, "answerCallbackQuery", { callback_query_id: id, ...params });
    expect(await answer({ text: "é".repeat(201) })).toEqual(["MESSAGE_TOO_LONG", 1]);
    expect(await answer({ url: "https://vnanet.vn" })).toEqual(["URL_INVALID", 2]);
    expect(await answer({ text: "Voilà", show_alert: true })).toEqual(["ok", 2]);
    expect(await pressed).toMatchObject({ text: "Voilà", show_alert: true, isChanged: false, sent: [] });
    expect((await answer({}))[0]).toMatch(/^query is too old/);
    expect((await judged(api, "answerCallbackQuery", { callback_query_id: "1" }))[0]).toMatch(
      /^query is too old/,
    );
  });

  it("grows too old", async () => {
    const { api, anna, message } = await oneMessage();
    const late = anna.click(message, 0).catch((error: unknown) => String(error));
    const [id, press] = [...api.world.presses][0] ?? [];
    Object.assign(press ?? {}, { at: Date.now() - 16_000 });
    expect((await judged(api, "answerCallbackQuery", { callback_query_id: id }))[0]).toMatch(
      /^query is too old/,
    );
    Object.assign(press ?? {}, { at: Date.now() });
    await callRaw(api, "answerCallbackQuery", { callback_query_id: id });
    expect(await late).toMatchObject({ isChanged: false });
  });
});

const article = (fields: object = {}) => ({
  type: "article",
  id: "a",
  title: "Un titre",
  input_message_content: { message_text: "« a »" },
  ...fields,
});

describe("inline results", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => article({ id: `${index}` }));

  it.each<[string, object, string]>([
    ["51 of them", { results: many(51) }, "too many inline query results specified"],
    ["two with one id", { results: [article(), article()] }, "RESULT_ID_DUPLICATE"],
    ["an empty id", { results: [article({ id: "" })] }, "RESULT_ID_INVALID"],
    ["an id of 65 bytes", { results: [article({ id: `${"é".repeat(32)}a` })] }, "RESULT_ID_INVALID"],
    ["no title", { results: [article({ title: undefined })] }, 'can\'t find field "title"'],
    ["no content", { results: [article({ input_message_content: undefined })] }, "content is not specified"],
    [
      "an empty text",
      { results: [article({ input_message_content: { message_text: "" } })] },
      "text is empty",
    ],
    [
      "a text of 4,097 units",
      { results: [article({ input_message_content: { message_text: "a".repeat(4097) } })] },
      "message is too long",
    ],
    ["a bad keyboard", { results: [article({ reply_markup: { inline_keyboard: [[{}]] } })] }, "button text"],
    ["a field that is none", { results: [article({ thumb_url: "https://vnanet.vn" })] }, "unknown parameter"],
    ["another type", { results: [article({ type: "photo" })] }, 'type "photo" is unsupported'],
    ["an offset of 65 bytes", { results: [], next_offset: "a".repeat(65) }, "NEXT_OFFSET_INVALID"],
    ["a negative time", { results: [], cache_time: -1 }, 'field "cache_time" must be between 0'],
    ["a button without an aim", { results: [], button: { text: "a" } }, "exactly one optional field"],
    ["a payload with a space", { results: [], button: { text: "a", start_parameter: "a b" } }, "START_PARAM"],
    ["an unknown query", { results: [], inline_query_id: "1" }, "query is too old"],
  ])("with %s are refused", async (_, params, reason) => {
    const api = await serverOfTest({ patience: 1 });
    await expect(api.user().inline("riz")).rejects.toThrow("an answer to the inline query « riz »");
    const inline_query_id = api.world.updates.pending()[0]?.inline_query?.id;
    const verdict = await verdictOf(api, "answerInlineQuery", { inline_query_id, ...params });
    expect(verdict).toContain(reason);
    expect(api.violations).toHaveLength(1);
  });

  it("come to the one who asked, and into a chat when they are chosen", async () => {
    const api = await serverOfTest();
    const anna = api.user();
    const asked = anna.inline("riz", "10");
    const { id: inline_query_id, offset } = api.world.updates.pending()[0]?.inline_query ?? {};
    const reply_markup = { inline_keyboard: [[{ text: "Contexte", callback_data: "c" }]] };
    const params = { inline_query_id, results: [article({ reply_markup }), ...many(49)], next_offset: "20" };
    expect(await judged(api, "answerInlineQuery", params)).toEqual(["ok", 0]);
    const offer = await asked;
    expect(offer).toMatchObject({ query: "riz", next_offset: "20", cache_time: 300, is_personal: false });
    expect(offset).toBe("10");
    const group = api.group({ owner: anna });
    expect(anna.choose(offer, "a", anna.in(group))).toMatchObject({
      text: "« a »",
      via_bot: { id: api.me.id },
    });
    const feedback = api.world.updates.pending().at(-1)?.chosen_inline_result;
    expect(feedback).toMatchObject({ result_id: "a", query: "riz", from: { id: anna.id } });
    const { inline_message_id } = feedback ?? {};
    const edit = { inline_message_id, text: "« b »" };
    expect(await callRaw(api, "editMessageText", edit)).toEqual({ ok: true, result: true });
    expect(group.messages().at(-1)).toMatchObject({ text: "« b »", via_bot: { id: api.me.id } });
  });
});
