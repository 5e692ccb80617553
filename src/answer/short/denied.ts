import { fold } from "../../language/folding.ts";
import type { Evidence } from "./evidence.ts";
import { isTerm, type Inquiry } from "./inquiry.ts";
import { isSame } from "./sought-words.ts";

/**
 * Whether a quote denies what a question takes for granted: `l’aile ne sera pas reconstruite`, where it asks why it will be. Who asks whether
 * something is so, or asks after what is not, is answered by a denial. Linear in the text.
 */
export function isDenied({ asked, text, sought, language }: Inquiry, { sentence }: Evidence): boolean {
  if (language !== "fr" || asked === "yesno" || asked === "what" || NEGATIVE.test(text)) return false;
  return [...sentence.display.matchAll(DENIAL)].some(([, auxiliary = "", participle = ""]) =>
    [participle, auxiliary].some((verb) => sought.some((one) => isTerm(one) && isSame(one, fold(verb)))),
  );
}

const NEGATIVE = / (?:ne|n'\p{L}+|pas|jamais|aucune?|refus\p{L}+|renonc\p{L}+|sans|non) /u;
/** The verb that is denied, or its auxiliary with the participle. */
const DENIAL =
  /(?<!\p{L})(?:ne |n['’])(?:se |s['’]|y |en |l['’]|le |la |les )?(\p{L}+) (?:pas|jamais|point)(?: (?:été |encore |non plus )?(\p{L}+(?:é|i|u|is|it|ert)e?s?))?(?!\p{L})/gu;
