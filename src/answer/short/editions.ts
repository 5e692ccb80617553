import type { Evidence } from "./evidence.ts";
import { flattened } from "./flattened.ts";
import type { Inquiry } from "./inquiry.ts";
import { isOtherNumber, ordinalsIn, type Numbered } from "./numbered.ts";
import { areRelated } from "./word-families.ts";

/** Whether a question names something by its rank: `la 9e foire`. */
export function namesEdition({ text }: Inquiry): boolean {
  return ordinalsIn(text).length > 0;
}

/** Whether a question asks for one edition of several (`la 9e foire`), and a quote or its article's title tells of another. Linear in the texts. */
export function isOfOtherEdition({ text }: Inquiry, { sentence, document }: Evidence): boolean {
  const asked = ordinalsIn(text);
  if (asked.length === 0) return false;
  const said = flattened(sentence.display);
  const told = ordinalsIn(said);
  return (
    isOtherNumber(asked, told) ||
    isOtherEdition(asked, told) ||
    isTitledOther(asked, told, flattened(document.title))
  );
}

/** `8e Festival du café` in the title, where the ninth is asked for and the text does not name it. */
function isTitledOther(asked: readonly Numbered[], told: readonly Numbered[], title: string): boolean {
  const open = asked.filter(({ noun }) => HELD.test(noun) && !told.some((one) => areRelated(one.noun, noun)));
  return isOtherNumber(open, ordinalsIn(title));
}

/** `la première édition`, of a `2e festival`: whatever is held again has editions. */
function isOtherEdition(asked: readonly Numbered[], said: readonly Numbered[]): boolean {
  const editions = said.filter(({ noun }) => noun === "edition");
  return (
    editions.length > 0 &&
    asked.some(({ noun, number }) => HELD.test(noun) && editions.every((one) => one.number !== number))
  );
}

const HELD = /^(?:festival|foire|salon|concours|championnat|congres|forum|sommet|marathon|tournoi|fete)$/;
