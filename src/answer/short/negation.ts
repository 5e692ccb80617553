import type { Evidence } from "./evidence.ts";
import { flattened } from "./flattened.ts";
import type { Inquiry } from "./inquiry.ts";
import { areRelated } from "./word-families.ts";

/**
 * Whether a quote tells that something is done of which a question asks why, or whether, it is not: `Phu Lang vend ses mangues` for « pourquoi Phu
 * Lang ne vend-elle pas ses mangues ». Only of the verb itself, and of a quote without any word that denies: what hinders is told in many
 * ways. Which things are not so no quote without such a word tells. Linear in the texts.
 */
export function isToldAsDone(inquiry: Inquiry, { sentence }: Evidence): boolean {
  if (inquiry.language !== "fr") return false;
  const verb = NEGATED.exec(inquiry.text)?.[1];
  if (verb === undefined || !inquiry.sought.some(({ key }) => key === verb)) return false;
  const said = flattened(sentence.display);
  if (DENIED.test(said)) return false;
  return (
    (LISTING.has(inquiry.asked) && !/ ne (?:pas|plus|jamais) /.test(inquiry.text)) ||
    said.split(" ").some((word) => areRelated(verb, word))
  );
}

/** Questions for the things of which something is denied. */
const LISTING: ReadonlySet<Inquiry["asked"]> = new Set(["who", "which", "list", "where"]);

/** The verb between `ne` and `pas`, or after `n'a-t-elle pas`. */
const NEGATED =
  / (?:ne |n')(?:(?:a|ont|est|sont|sera|seront|etait|etaient|avait|avaient|peut|peuvent|veut|veulent|y) )*(?:t )?(?:(?:ils?|elles?|on) )?(?:(?:pas|plus|jamais) )?(\p{L}{4,}) /u;

/** Words by which a text denies, or tells of what hinders. */
const DENIED =
  / (?:ne |n'|non |sans |ni |aucune? |jamais |personne |rien |peu |moins |faute |manqu|absen|refus|interdi|empech|renonc|cess|suspen|arret|annul|inter[dr]|report|retard|stop|ferm|abandon|echou|trop |cependant |toutefois |mais )/;
