/**
 * A call that was cut off, by the end of the process or by whoever made it: it was not sent, or nobody knows whether it was.
 * Whoever catches it must let it pass, for its update to be handled again by the next run.
 */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly method: string;

  constructor(method: string) {
    super(`L’appel ${method} a été interrompu avant sa réponse.`);
    this.method = method;
  }
}
