import { plainQuestion } from "../../language/plain-question.ts";
import { fold } from "../../language/folding.ts";

/**
 * Whether a text only asks why the last answer is what it is: « pourquoi ? », « pourquoi cette réponse ? », “how do you know?”, « tại
 * sao? ». « Et pourquoi ? » asks the archive for the cause of what was asked about.
 */
export function isBareWhy(text: string): boolean {
  return text.length <= LONGEST && WHY.test(fold(plainQuestion(text)).replace(/[\s?!.]+$/u, ""));
}

/** No such text is longer, in UTF-16 units. */
const LONGEST = 60;

const WHY =
  /^(?:(?:pourquoi|pourkoi|pk|pkoi|why|tai sao|vi sao|sao)(?: (?:ca|cela|donc|cette reponse|ce refus|cette citation|ces citations|that|this|this answer|that answer|vay|the))?|comment (?:le |tu le )?(?:sais-tu|savez-vous|sais)|how do you know(?: that)?)$/u;
