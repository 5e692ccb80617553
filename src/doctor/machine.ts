import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { codeOf } from "../folder-fault.ts";
import { findingsOn, type Finding } from "./finding.ts";

/** Whether this Node is one that package.json admits. */
export function checkNode(root: string, version: string = process.versions.node): Finding {
  const { good, fault } = findingsOn("Node");
  const needed = neededNode(root);
  if (isAtLeast(version, needed)) return good(`version ${version}.`);
  return fault(
    `la version ${version} est trop ancienne.`,
    `installez Node ${needed} ou plus récent (https://nodejs.org).`,
  );
}

function neededNode(root: string): string {
  return /"node"\s*:\s*">=([\d.]+)"/.exec(readFileSync(join(root, "package.json"), "utf8"))?.[1] ?? "20";
}

function isAtLeast(version: string, needed: string): boolean {
  const [found, least] = [version, needed].map((text) => text.split(".").map(Number));
  const at = least?.findIndex((part, place) => part !== (found?.[place] ?? 0)) ?? -1;
  return at < 0 || (found?.[at] ?? 0) > (least?.[at] ?? 0);
}

/** The zone of new subscribers, and what time it is there now. */
export function checkZone(zone: string, digestTime: string, now: Date): Finding {
  const time = now.toLocaleString("fr", { timeZone: zone, dateStyle: "full", timeStyle: "short" });
  return findingsOn("Fuseau horaire").good(`${zone}, où il est : ${time} ; digest à ${digestTime}.`);
}

/** Whether the server could listen on its port; a bot that is running may have it. */
export async function checkPort(port: number): Promise<Finding> {
  const { good, note, fault } = findingsOn("Port");
  const code = await listeningFault(port);
  if (code === null) return good(`${port} est libre.`);
  if (code !== "EADDRINUSE")
    return fault(`${port} ne peut être ouvert (${code}).`, "choisissez un autre PORT, au-dessus de 1023.");
  if (await isHealthy(port)) return note(`${port} est pris, par un Archiviste en service.`);
  return fault(`${port} est pris par un autre programme.`, "arrêtez-le, ou choisissez un autre PORT.");
}

/** Why nothing can listen there, or null. What listens is closed at once. */
function listeningFault(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (fault) => resolve(codeOf(fault)));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

/** In ms. */
const ANSWERS_WITHIN = 2_000;

async function isHealthy(port: number): Promise<boolean> {
  const asked = fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(ANSWERS_WITHIN) });
  return asked.then(
    ({ ok }) => ok,
    () => false,
  );
}
