import type { Evidence } from "./evidence.ts";
import type { Inquiry } from "./inquiry.ts";
import { isReporter } from "./names/description.ts";
import { findPersons, isSurname } from "./names/persons.ts";
import { soughtIn } from "./sought-words.ts";

/**
 * Whether a quote begins with somebody else than the person with a Vietnamese name that a question is about: what `Le directeur, Trinh Hoai Bac,` was
 * condemned to is not what Vo Dinh Khoa was. False of what is asked who. Linear in the texts.
 */
export function isOfOtherPerson(inquiry: Inquiry, { sentence: { display } }: Evidence): boolean {
  if (inquiry.asked === "who" || inquiry.asked === "which") return false;
  const names = personNames(inquiry);
  if (names.length === 0 || soughtIn({ ...inquiry, sought: names }, display).length > 0) return false;
  const [first] = findPersons(display);
  return (
    first !== undefined &&
    !SAYS.test(first.after) &&
    !isReporter(first.before) &&
    !INSIDE.test(display.slice(0, first.start))
  );
}

/** The words of the whole name of somebody in the question: a surname and two or more names after it. */
function personNames({ sought, text }: Inquiry): Inquiry["sought"] {
  const names = sought.filter(({ name }) => name);
  const at = names.findIndex(
    ({ key }, index) =>
      isSurname(key) && text.includes(` ${[key, names[index + 1]?.key, names[index + 2]?.key].join(" ")} `),
  );
  return at < 0 ? [] : names.slice(at, at + 4);
}

/** A name after any of these is not what the sentence begins with. */
const INSIDE =
  /(?<!\p{L})(?:ils?|elles?|son|sa|ses|leurs?|ce|cette|dernier|dernière|a|ont|est|sont|avait|avaient|était|étaient|fut|sera|seront|qui|que|dont|où|par|avec|selon|chez|entre|pour|contre)(?!\p{L})/iu;

/** Who only tells of the person asked about. */
const SAYS =
  /^(?: ?,[^,]*,)? (?:a|ont) (?:\p{L}+ )?(?:precise|declare|indique|souligne|affirme|explique|confirme|rappele|annonce|estime|ajoute|note|salue|rendu hommage|felicite|raconte|rapporte|fait savoir)/u;
