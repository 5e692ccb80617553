/** What a check found. */
export interface Finding {
  /** What was checked, in a word or two of French. */
  readonly subject: string;
  /** `note`: worth knowing, and nothing that has to be put right. */
  readonly outcome: "good" | "note" | "fault";
  /** What was found, without any secret. */
  readonly words: string;
  /** What puts a fault right. */
  readonly cure: string | null;
}

/** Says what is found of one subject. */
export function findingsOn(subject: string) {
  return {
    good: (words: string): Finding => ({ subject, outcome: "good", words, cure: null }),
    note: (words: string): Finding => ({ subject, outcome: "note", words, cure: null }),
    fault: (words: string, cure: string): Finding => ({ subject, outcome: "fault", words, cure }),
    /** A fault as this program tells it: what is wrong and the cure, parted by a semicolon or a full stop. */
    told: (cause: unknown): Finding => ({ subject, outcome: "fault", ...partsOf(messageOf(cause)) }),
  };
}

/** A finding as one line, whose word says as much as its sign: « ✓ bon : Archive — 5 articles ». */
export function lineOf({ subject, outcome, words, cure }: Finding): string {
  return `${SIGNS[outcome]} : ${subject} — ${words}${cure === null ? "" : ` Remède : ${cure}`}`;
}

const SIGNS = { good: "✓ bon", note: "• note", fault: "✗ faute" } as const;

function messageOf(cause: unknown): string {
  return (cause instanceof Error && cause.message) || String(cause);
}

function partsOf(message: string): { readonly words: string; readonly cure: string | null } {
  const at = Math.max(message.lastIndexOf(" ; "), message.slice(0, -1).lastIndexOf(". "));
  if (at < 0) return { words: message, cure: null };
  return { words: `${message.slice(0, at).trimEnd()}.`, cure: message.slice(at + 2).trim() };
}
