import { describe, expect, it } from "vitest";
import type { Conversation } from "../index.ts";
import { callRaw, serverOfTest, verdictOf } from "../raw.ts";

const seen = (chat: Conversation) => chat.menu().map(({ description }) => description);

const one = (fields: object = {}) => ({ command: "aide", description: "De l’aide", ...fields });

const long = (length: number) => ({ description: "a".repeat(length), language_code: "fr" });

describe("commands", () => {
  it.each<[string, object, string]>([
    ["in capitals", { commands: [one({ command: "Aide" })] }, "BOT_COMMAND_INVALID"],
    ["with a long name", { commands: [one({ command: "a".repeat(33) })] }, "BOT_COMMAND_INVALID"],
    ["with no description", { commands: [one({ description: " " })] }, "BOT_COMMAND_DESCRIPTION_INVALID"],
    ["with a long one", { commands: [one({ description: "a".repeat(257) })] }, "DESCRIPTION_INVALID"],
    ["101 of them", { commands: Array.from({ length: 101 }, () => one()) }, "BOT_COMMANDS_TOO_MUCH"],
    ["in no language", { commands: [one()], language_code: "fra" }, "invalid language code specified"],
    ["for nobody", { commands: [one()], scope: { type: "all" } }, "Unsupported type specified"],
    ["for an unnamed chat", { commands: [one()], scope: { type: "chat" } }, 'can\'t find field "chat_id"'],
    ["for an unknown chat", { commands: [one()], scope: { type: "chat", chat_id: 5 } }, "chat not found"],
    ["with no list", {}, 'can\'t find field "commands"'],
  ])("%s are refused", async (_, params, reason) => {
    const api = await serverOfTest();
    expect(await verdictOf(api, "setMyCommands", params)).toContain(reason);
  });

  it("are seen by those whom they are for, in their language", async () => {
    const api = await serverOfTest();
    const [anna, linh] = [api.user(), api.user({ first_name: "Linh", language_code: "vi" })];
    const group = api.group({ owner: anna, members: [linh] });
    const set = (description: string, params: object) =>
      callRaw(api, "setMyCommands", { commands: [one({ description })], ...params });
    await set("pour tous", {});
    await set("cho mọi người", { language_code: "vi" });
    await set("pour qui dirige", { scope: { type: "all_chat_administrators" } });
    expect(seen(anna.privateChat())).toEqual(["pour tous"]);
    expect(seen(linh.in(group))).toEqual(["cho mọi người"]);
    expect(seen(anna.in(group))).toEqual(["pour qui dirige"]);
    await callRaw(api, "deleteMyCommands", { scope: { type: "all_chat_administrators" } });
    expect(seen(anna.in(group))).toEqual(["pour tous"]);
    expect(await callRaw(api, "getMyCommands", {})).toEqual({
      ok: true,
      result: [one({ description: "pour tous" })],
    });
  });

  it("come with descriptions of limited length", async () => {
    const api = await serverOfTest();
    expect(await verdictOf(api, "setMyDescription", long(512))).toBe("ok");
    expect(await verdictOf(api, "setMyDescription", long(513))).toContain("0 to 512 characters");
    expect(await verdictOf(api, "setMyShortDescription", { short_description: "a".repeat(121) })).toContain(
      "120",
    );
  });
});

describe("other methods", () => {
  it("are unknown, and asking for them is a violation", async () => {
    const api = await serverOfTest();
    expect(await verdictOf(api, "sendDice", { chat_id: 1 })).toBe("Not Found: method not found");
    expect(api.violations).toEqual([
      { method: "sendDice", reason: "Not Found: method not found", params: { chat_id: 1 } },
    ]);
    expect(await verdictOf(api, "GETME")).toBe("ok");
  });
});
