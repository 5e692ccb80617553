import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { codeOf } from "../system-fault.ts";
import { listeningFault, type Place } from "../server/port-fault.ts";
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

/** Whether the server could listen at its place; a bot that is running may be there. */
export async function checkPort(place: Place): Promise<Finding> {
  const { good, note, told } = findingsOn("Port");
  const { host, port } = place;
  const fault = await faultOfListening(place);
  if (fault === null) return good(port === 0 ? `${host} : un port libre est pris.` : `${port} est libre.`);
  if (codeOf(fault) === "EADDRINUSE" && (await isHealthy(place)))
    return note(`${port} est pris, par un Archiviste en service.`);
  return told(listeningFault(place, fault));
}

/** Why nothing can listen there, or null. What listens is closed at once. */
function faultOfListening({ host, port }: Place): Promise<Error | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/** In ms. */
const ANSWERS_WITHIN = 2_000;

async function isHealthy({ host, port }: Place): Promise<boolean> {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const asked = fetch(`http://${name}:${port}/healthz`, { signal: AbortSignal.timeout(ANSWERS_WITHIN) });
  return asked.then(
    ({ ok }) => ok,
    () => false,
  );
}
