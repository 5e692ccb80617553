/** What an embedded index costs every process that opens it, as far as its passages tell. */
export interface EmbeddedCost {
  readonly passages: number;
  /** Memory beyond the program's own, in MB. */
  readonly megabytes: number;
  /** What opening it adds to the first question, in seconds. */
  readonly seconds: number;
}

/**
 * Passages beyond which a database serves an archive better: each process reads the whole index when it starts, and holds it in memory,
 * about 900 MB then. Set by hand, well below what the index can hold (MOST_VECTORS).
 */
export const MOST_EMBEDDED = 30_000;

/**
 * What a passage costs with its sentences, at 384 dimensions: an index of 4,800 passages held 126 MB more than that of the five articles
 * (26 kB each), one of 48,200 passages (238,000 vectors) 1.38 GB more (29 kB each). Opening one of 54,000 took 7 s of a quiet machine,
 * that of 48,200 30 s of one with four times as much to do as it has cores.
 */
const KILOBYTES_EACH = 28;
const MS_EACH = 0.2;

/** What the embedded index of an archive costs where the archive has outgrown it, else null. */
export function outgrown(passages: number): EmbeddedCost | null {
  if (passages <= MOST_EMBEDDED) return null;
  const megabytes = Math.round((passages * KILOBYTES_EACH) / 1000);
  return { passages, megabytes, seconds: (passages * MS_EACH) / 1000 };
}

/** The same for people, with what to do; null where the archive has not outgrown its index. */
export function outgrownInWords(passages: number): string | null {
  const cost = outgrown(passages);
  if (!cost) return null;
  const [found, most, megabytes] = [cost.passages, MOST_EMBEDDED, cost.megabytes].map((figure) =>
    figure.toLocaleString("fr-FR"),
  );
  const seconds = cost.seconds.toFixed(1).replace(".", ",");
  return (
    `L’archive dépasse l’index embarqué : ${found} passages (conseillé : ${most} au plus), soit environ ${megabytes} Mo de mémoire ` +
    `pour chaque processus et ${seconds} s à chaque démarrage ; mettez-la dans PostgreSQL par DATABASE_URL.`
  );
}
