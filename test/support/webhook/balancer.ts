import { once } from "node:events";
import { createServer, request } from "node:http";
import { onTestFinished } from "vitest";

/**
 * A plain balancer: each request goes to the next of some servers, whatever its state; one that cannot be reached is a 502. Ends with
 * the test.
 */
export async function startBalancer(urls: readonly string[]): Promise<string> {
  let turn = 0;
  const server = createServer((asked, answer) => {
    const url = urls[(turn += 1) % urls.length] ?? "";
    const { method, headers } = asked;
    const passed = request(url, { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502);
      answered.pipe(answer);
    });
    passed.on("error", () => {
      if (!answer.headersSent) answer.writeHead(502);
      answer.end();
    });
    asked.pipe(passed);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The balancer has no port.");
  return `http://127.0.0.1:${address.port}/hook`;
}
