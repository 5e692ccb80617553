import { Mistake } from "../mistake.ts";

/** Why the database cannot be used: its message names DATABASE_URL, the place without any secret, and the cure, in French. */
export class DatabaseError extends Mistake {
  override readonly name = "DatabaseError";
  /** Whether waiting may cure it: the server is out of reach, starting or full of connections. */
  readonly isPassing: boolean;

  constructor(
    message: string,
    { isPassing: passing, ...options }: ErrorOptions & { readonly isPassing: boolean },
  ) {
    super(`DATABASE_URL : ${message}`, options);
    this.isPassing = passing;
  }
}

/** The server, port and database that an address names: without user and password, which are nobody's business. */
export function placeOf(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  return `${hostname || "localhost"}:${port || 5432}${pathname}`;
}

/** What went wrong as a DatabaseError, where the server, its rights or its disk are at fault; else as it is. */
export function databaseFault(address: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof DatabaseError) return cause;
  const known = FAULTS.find(
    ({ codes, words }) =>
      codes.some((code) => codeOf(cause).startsWith(code)) && (words?.test(cause.message) ?? true),
  );
  if (!known) return cause;
  const { fault, cure, isPassing: passing = false } = known;
  return new DatabaseError(`la base « ${placeOf(address)} » ${fault} ; ${cure}`, {
    cause,
    isPassing: passing,
  });
}

/** Whether the same may succeed a moment later: the connection was lost, or the server takes nobody in just now. */
export function isPassing(fault: unknown): boolean {
  if (fault instanceof DatabaseError) return fault.isPassing;
  if (!(fault instanceof Error)) return false;
  return FAULTS.some(
    (known) => known.isPassing === true && known.codes.some((code) => codeOf(fault).startsWith(code)),
  );
}

/** A fault's code: Node's, or PostgreSQL's five characters. Some of the client library's own have a message alone. */
function codeOf(fault: Error): string {
  if ("code" in fault && typeof fault.code === "string") return fault.code;
  if (fault instanceof AggregateError) return fault.errors.map(codeOf).find((code) => code !== "") ?? "";
  return UNNAMED.find(([words]) => words.test(fault.message))?.[1] ?? "";
}

const UNNAMED = [
  [/connection terminated|not queryable|connection ended/i, "ECONNRESET"],
  [/timeout exceeded|read timeout/i, "ETIMEDOUT"],
  [/does not support SSL|error establishing an SSL/i, "ERR_SSL"],
] as const;

interface Known {
  readonly codes: readonly string[];
  readonly fault: string;
  readonly cure: string;
  readonly isPassing?: boolean;
  /** Names that stand in the server's message, in whatever language it is. */
  readonly words?: RegExp;
}

/**
 * By how a code starts. PostgreSQL's are those of its documentation, Appendix A, “PostgreSQL Error Codes”: class 08 is connection
 * trouble, 57P the operator's intervention.
 */
const FAULTS: readonly Known[] = [
  {
    // A name that cannot be resolved for now is one of a container that restarts.
    codes: [
      "ECONNREFUSED",
      "EHOSTUNREACH",
      "ENETUNREACH",
      "ETIMEDOUT",
      "ECONNRESET",
      "EPIPE",
      "EAI_AGAIN",
      "08",
      "57P",
    ],
    fault: "est hors d’atteinte",
    cure: "démarrez PostgreSQL, ou corrigez l’adresse.",
    isPassing: true,
  },
  {
    codes: ["53300"],
    fault: "n’admet plus de connexions",
    cure: "relevez max_connections, ou arrêtez des instances.",
    isPassing: true,
  },
  {
    codes: ["ERR_SSL", "ERR_TLS", "CERT_", "DEPTH_ZERO", "SELF_SIGNED", "UNABLE_TO_"],
    fault: "ne s’entend pas avec nous sur le chiffrement (TLS)",
    cure: "corrigez sslmode dans l’adresse, ou le certificat du serveur.",
  },
  {
    codes: ["ENOTFOUND"],
    fault: "est sur un serveur inconnu",
    cure: "corrigez le nom du serveur.",
  },
  {
    codes: ["28"],
    fault: "refuse cet utilisateur ou ce mot de passe",
    cure: "corrigez-les dans l’adresse, ou admettez-les dans pg_hba.conf.",
  },
  { codes: ["3D000"], fault: "n’existe pas", cure: "créez-la (createdb), ou corrigez l’adresse." },
  {
    codes: ["25006"],
    fault: "ne peut être écrite (lecture seule)",
    cure: "nommez le serveur principal, et non une copie.",
  },
  {
    codes: ["42501"],
    words: /"vector"/,
    fault: "n’a pas encore pgvector, que cet utilisateur ne peut y mettre",
    cure: "lancez-y une fois, en administrateur : CREATE EXTENSION vector.",
  },
  {
    codes: ["42501"],
    fault: "ne donne pas les droits qu’il faut",
    cure: "donnez à l’utilisateur le droit CREATE.",
  },
  { codes: ["53100"], fault: "manque de place sur son disque", cure: "libérez de la place." },
  {
    codes: ["0A000", "58P01", "XX000"],
    words: /vector/,
    fault: "n’a pas ce qu’il faut à l’Archiviste (pgvector)",
    cure: "installez l’extension pgvector sur le serveur.",
  },
];
