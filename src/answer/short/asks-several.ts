import type { Inquiry } from "./inquiry.ts";

/** Whether a question asks for a list: « quelles villes », « quels pays », « qui sont les ministres ». */
export function asksSeveral({ asked, text }: Inquiry): boolean {
  return (
    (asked === "where" || asked === "who" || asked === "which") &&
    / (?:(?:[qk]uel(?:le)?s|kel(?:le)?s)(?! dates? )|qui (?:sont|etaient) (?:les|ces)) /.test(text)
  );
}
