import type { Quote } from "../../src/answer/answer.ts";
import * as made from "../terminal/answers.ts";

/** Quotes of three documents, told apart by their ids; two are of one. */
export const BRIEF: Quote = { ...made.BRIEF, document: "b1b1b1b1b1b1b1b1" };
export const MAY: Quote = {
  ...made.MAY,
  document: "35d435d435d435d4",
  display: "Ils ont parlé.",
  text: "Ils ont parlé.",
};
export const LATER: Quote = {
  ...MAY,
  start: 4_000,
  end: 4_014,
  display: "Ils ont conclu.",
  text: "Ils ont conclu.",
};
