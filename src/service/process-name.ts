import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

/** A name for this process among all that share its state: no other one bears it, nor will; each call makes another. */
export function nameOfProcess(): string {
  return `${hostname()} ${process.pid} ${randomUUID()}`;
}

/** Whether a name was that of a process of this machine that is no more. Two machines of one name would be taken for one. */
export function isGone(name: string): boolean {
  const [host, pid] = name.split(" ");
  if (host !== hostname()) return false;
  // In a container every process has the same number: ours, if it is not us, is its predecessor's.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "ESRCH";
  }
}
