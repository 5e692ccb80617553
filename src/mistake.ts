/**
 * What whoever runs the program has to put right: a setting, a file, a use. Its message says so, with the cure, in French; the
 * program ends with exit code 2.
 */
export class Mistake extends Error {
  override readonly name: string = "Mistake";
}
