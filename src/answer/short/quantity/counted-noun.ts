import { STOP_WORDS } from "../../../language/terms/stop-words.ts";
import { foldedWords } from "../../../language/words.ts";
import type { Inquiry } from "../inquiry.ts";

/** The noun after `combien de`, with the adjective that may stand before or after it; nothing where a verb follows. */
export function countedNoun({ text }: Inquiry): string[] {
  if (/ population /.test(text)) return ["habitants"];
  const found = COUNTING.exec(text);
  if (!found || !/(?:de |d'|of |how many |number )/.test(found[0])) return [];
  const words = foldedWords(found[1] ?? "");
  const end = words.findIndex((word) => STOP_WORDS.has(word));
  return (end < 0 ? words : words.slice(0, end)).slice(0, 2);
}

const COUNTING =
  /(?: (?:[ck]om?b[ie]+n|cb|konbien|nombre|how many|number) (?:de |d'|of )?)((?:\p{L}+ ?){1,3})/u;
