/** The code of a fault of the system's, as `ENOENT`; of another one, the whole of what it says. */
export function codeOf(fault: unknown): string {
  return fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
}
