import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fate } from "./faults.ts";
import { perform, refusalOutcome } from "./performing.ts";
import type { Outcome } from "./performing.ts";
import { Refusal, broken } from "./refusal.ts";
import { isObject } from "./shapes.ts";
import type { Call, World } from "./world.ts";

/** Answers one request over HTTP as api.telegram.org does. */
export async function exchange(
  world: World,
  fateOf: (call: Call) => Fate,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, bot = "", name = ""] = addressOf(request).pathname.split("/");
  if (bot !== `bot${world.settings.token}`) {
    return send(response, refusalOutcome(new Refusal(401, "Unauthorized", false)));
  }
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const params = () => parametersOf(request);
  send(response, await perform(world, fateOf, { name, params, gone: gone.signal }));
}

function send(response: ServerResponse, { code, body, isLost = false }: Outcome): void {
  if (isLost) {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(code, { "content-type": body.startsWith("<") ? "text/html" : "application/json" });
  response.end(body);
}

/** The parameters of a JSON body, or of the query of an address (each value read as JSON where it is JSON). */
async function parametersOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks).toString("utf8");
  if (body === "") {
    const query = [...addressOf(request).searchParams];
    return Object.fromEntries(query.map(([key, value]) => [key, readJson(value)]));
  }
  if (!request.headers["content-type"]?.startsWith("application/json")) {
    throw broken("this test server reads JSON bodies only");
  }
  const parsed = readJson(body);
  if (!isObject(parsed)) throw broken("can't parse the body as a JSON object");
  return parsed;
}

/** What is no JSON is taken as it stands. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? "/", "http://127.0.0.1");
}
