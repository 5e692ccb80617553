import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";

/** The line to the server: an address that stays the same while the server is cut off and comes back. */
export interface Line {
  readonly root: string;
  /** Cuts all connections; new ones are refused, or accepted and left without an answer. */
  readonly cut: (kind: "refuse" | "hang") => Promise<void>;
  /** Comes back on the same port; what hung is reset. */
  readonly restore: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Longer than any poll, so that no idle connection is closed just as a client uses it again (ms). */
const KEEP_ALIVE = 120_000;

/** Opens a server on a free port of this machine. */
export async function openLine(listener: RequestListener): Promise<Line> {
  let isHanging = false;
  const server = createServer((request, response) => {
    if (!isHanging) listener(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  const port = await listen(server, 0);

  const cut = async (kind: "refuse" | "hang") => {
    isHanging = kind === "hang";
    if (isHanging) server.closeAllConnections();
    else await close(server);
  };
  return {
    root: `http://127.0.0.1:${port}`,
    cut,
    restore: async () => {
      if (isHanging) server.closeAllConnections();
      isHanging = false;
      if (!server.listening) await listen(server, port);
    },
    stop: () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
