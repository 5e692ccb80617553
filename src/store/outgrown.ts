/** What an embedded index costs every process that opens it, as far as its passages tell. */
export interface EmbeddedCost {
  readonly passages: number;
  /** Memory beyond the program's own, in MB. */
  readonly megabytes: number;
  /** What opening it adds to the first question, in seconds. */
  readonly seconds: number;
}

/**
 * Passages beyond which a database serves an archive better: not for the time that a question takes, which grows by about a
 * millisecond, but since each process reads the whole index when it starts, and holds it in memory.
 */
export const MOST_EMBEDDED = 30_000;

/** What a passage costs with its sentences: measured on indexes of 10,000 paragraphs and of 200,000 vectors, at 384 dimensions. */
const KILOBYTES_EACH = 15;
const MS_EACH = 0.08;

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
