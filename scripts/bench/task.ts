/** A folder of articles with the folder of its index. */
export interface Place {
  readonly seeds: string;
  readonly index: string;
}

/** What a process of its own is to measure or to make. */
export interface Task extends Place {
  readonly kind:
    | "vectors"
    | "index"
    | "index-plain"
    | "questions"
    | "scan"
    | "recall"
    | "crowd"
    | "memory"
    | "memory-plain"
    | "embedding";
  /** The plain script's index. */
  readonly plain: string;
  /** What the model made of texts, from one run to the next: see `openRemembered`. */
  readonly vectors: string;
  /** A database to keep the archive in, or null for the embedded store. */
  readonly database: string | null;
  /** The articles that come with the program; null where these are the archive. */
  readonly shipped: Place | null;
  /** Graded questions, one a line. */
  readonly questions: string;
  readonly model: string;
  /** How many questions or texts are measured, how many people ask at once, and which of them this process is where they part some work. */
  readonly count: number;
  readonly users: number;
  readonly share: number;
}
