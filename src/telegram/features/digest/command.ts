import { Composer } from "grammy";
import { readDigestRequest, type RequestProblem } from "../../../digest/due/request.ts";
import type { Wording } from "../../../wording/wording.ts";
import type { BotContext } from "../../context.ts";
import type { Message } from "../../message.ts";
import { choice, panelOf } from "../../rendering/digest-buttons.ts";
import { inLine, shortened } from "../../rendering/line.ts";
import { reply } from "../asking/reply.ts";
import { saidIn } from "../asking/said.ts";
import { commandName, isCommand } from "../commands.ts";
import { ended, wished, type DigestParts } from "./changing.ts";
import { digestPlaceOf } from "./digest-place.ts";

/** `/digest` shows what holds here; with a time, a zone, `off` or `now` after it, it does so at once. */
export function createDigestCommand(parts: DigestParts): Composer<BotContext> {
  const { courier, deciding, handing, panels, zoneQuestions } = parts;
  const composer = new Composer<BotContext>();
  composer.filter(isCommand("digest")).on("message", async (ctx) => {
    const at = digestPlaceOf(ctx);
    if (!at) return;
    const { wording } = ctx;
    const text = saidIn(ctx.message, ctx.me).heard;
    const request = readDigestRequest(text);
    if (request.kind === "show") return reply(courier, ctx, await panels.digest(at, wording));
    if (request.kind === "now") return handing.sendNow(ctx, at);
    if (!(await deciding(ctx))) return;
    switch (request.kind) {
      case "off":
        return reply(courier, ctx, await ended(parts, at, wording));
      case "on":
        return reply(courier, ctx, await wished(parts, at, request, wording));
      case "problem":
        if (request.problem === "unknown zone") zoneQuestions.note(at);
        return reply(courier, ctx, problemMessage(request, text, wording));
    }
  });
  return composer;
}

/** So much of what somebody typed is named, in UTF-16 units. */
const LONGEST_ECHO = 60;

/** What was not understood, and an example; where it may have meant one of some zones, a button for each. */
function problemMessage(problem: RequestProblem, typed: string, wording: Wording): Message {
  const { say, language } = wording;
  const text = shortened(inLine(problem.text), LONGEST_ECHO);
  const example = say("digest-example", { command: commandName("digest", language) });
  const buttons = problem.choices.map((zone) => [
    choice(zone, { kind: "wish", time: timeBeside(problem.text, typed, zone), zone }),
  ]);
  return panelOf([`${say(MESSAGES[kindOf(problem)], { text })}\n${example}`], buttons);
}

type ProblemKind = RequestProblem["problem"] | "likely zone";

const MESSAGES = {
  "impossible time": "digest-time-impossible",
  "unknown zone": "digest-zone-unknown",
  "likely zone": "digest-zone-likely",
  "ambiguous zone": "digest-zone-ambiguous",
  "not understood": "digest-not-understood",
} as const satisfies Record<ProblemKind, string>;

function kindOf({ problem, choices }: RequestProblem): ProblemKind {
  return problem === "unknown zone" && choices.length > 0 ? "likely zone" : problem;
}

/** The time that was typed beside a zone which was not understood: that of the same request with one that is. */
function timeBeside(part: string, typed: string, zone: string): string | null {
  const words = typed.normalize("NFC").trim().replace(/\s+/gu, " ");
  const request = readDigestRequest(words.replace(part, () => zone));
  return request.kind === "on" ? request.time : null;
}
