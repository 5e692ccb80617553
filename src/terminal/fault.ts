import { Mistake } from "../mistake.ts";
import { ConfigError } from "../config.ts";
import { printable } from "./printable.ts";

/** A command used wrongly: what is wrong, and how it is used where that helps. */
export class WrongUse extends Mistake {
  override readonly name = "WrongUse";
  readonly usage: string;

  constructor(problem: string, usage = "") {
    super(problem);
    this.usage = usage;
  }
}

/** 2 where the settings or the use are wrong, here or in what caused it, 1 for the rest. */
export function exitCodeOf(fault: unknown): 1 | 2 {
  return mistakeIn(fault) ? 2 : 1;
}

/**
 * A fault as lines for people: each wrong setting its own, wrong use with the right one; never a stack trace. What failed
 * because of them goes unsaid.
 */
export function faultLines(fault: unknown): string[] {
  const mistake = mistakeIn(fault);
  if (mistake instanceof ConfigError) return mistake.problems.map(printable);
  if (mistake instanceof WrongUse)
    return [printable(mistake.message), ...(mistake.usage === "" ? [] : ["", ...mistake.usage.split("\n")])];
  return [faultInWords(mistake ?? fault)];
}

/** The mistake of whoever runs the program among a fault and its causes, or null. */
function mistakeIn(fault: unknown): Mistake | null {
  for (let each = fault; each instanceof Error; each = each.cause) {
    if (each instanceof Mistake) return each;
  }
  return null;
}

/** A fault in one line: its message, and that of its cause where it says more. */
export function faultInWords(fault: unknown): string {
  const message = messageOf(fault);
  const cause = fault instanceof Error && fault.cause !== undefined ? messageOf(fault.cause) : "";
  return printable(message.includes(cause) ? message : `${message} (cause : ${cause})`);
}

function messageOf(fault: unknown): string {
  return (fault instanceof Error && fault.message) || String(fault) || "erreur inconnue";
}
