import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** A way to a database that can be cut, as by a restart of the server or of the network. */
export interface Proxy {
  /** What DATABASE_URL would be. */
  readonly address: string;
  /** Ends all connections, and refuses new ones until it is mended. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on nothing comes through any more, nor is it refused: as where the network swallows it. For good. */
  freeze(): void;
  close(): Promise<void>;
}

/** A way to the database of an address, open at first. */
export async function proxyTo(address: string): Promise<Proxy> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.pipe(to);
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  let isFrozen = false;
  const open = async (at: number) => {
    const server = createServer((client) => {
      if (isFrozen) return void sockets.add(client.on("error", () => undefined));
      const upstream = connect(Number(port || 5432), hostname);
      pass(client, upstream);
      pass(upstream, client);
    });
    await once(server.listen(at, "127.0.0.1"), "listening");
    return server;
  };
  let server = await open(0);
  // It listens on a port, and so has an address of this form.
  const at = (server.address() as AddressInfo).port;
  const cut = async () => {
    if (!server.listening) return;
    const closed = once(server.close(), "close");
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const through = new URL(address);
  through.hostname = "127.0.0.1";
  through.port = String(at);
  return {
    address: through.href,
    cut,
    mend: async () => void (server = await open(at)),
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: cut,
  };
}
