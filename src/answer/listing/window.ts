/** The part of a listing that is shown, in its order. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}
