import { Mistake } from "../mistake.ts";

/** A place to listen on. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Why the server cannot listen, in words with the cure; what is no fault of the settings as it is. */
export function listeningFault({ host, port }: Place, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const words = typeof code === "string" ? FAULTS[code] : undefined;
  return words === undefined ? cause : new Mistake(words(host, port), { cause });
}

const FAULTS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) =>
    `PORT : le port ${port} est déjà pris par un autre programme ; arrêtez-le, ou choisissez un autre port.`,
  EACCES: (_, port) =>
    `PORT : le port ${port} est réservé au système ; choisissez-en un au-dessus de 1023 (8080, par exemple).`,
  EADDRNOTAVAIL: (host) =>
    `HOST : cette machine n’a pas l’adresse ${host} ; laissez ce réglage vide pour écouter sur toutes.`,
  ENOTFOUND: (host) =>
    `HOST : ${host} n’est pas une adresse de cette machine ; laissez ce réglage vide pour écouter sur toutes.`,
};
