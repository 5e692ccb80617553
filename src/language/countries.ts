import { fold } from "./folding.ts";
import type { Span } from "./span.ts";
import { findWords } from "./words.ts";

/**
 * The countries that a French text names, in order, each where it stands and without its article: names with their capital alone, the
 * longest first (`Corée du Sud` before `Corée`). Linear in the text.
 */
export function findCountries(text: string): Span[] {
  const words = findWords(text);
  const keys = words.map((word) => fold(word.text));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    for (let length = LONGEST; length > 0; length--) {
      const last = words[at + length - 1];
      if (!last || !COUNTRIES.has(keys.slice(at, at + length).join(" "))) continue;
      found.push({ start: first.start, end: last.end });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Whether a text is the name of a country and nothing else. Linear in the text. */
export function isCountryName(text: string): boolean {
  return findCountries(text).some(({ start, end }) => start === 0 && end === text.length);
}

/** No name has more words. */
const LONGEST = 4;

/**
 * The countries of the world as French news calls them, folded: members of the United Nations and observers, but for those that are called
 * as people are (`Maurice`, `Dominique`).
 */
const COUNTRIES: ReadonlySet<string> = new Set(
  `afghanistan, afrique du sud, albanie, algerie, allemagne, andorre, angola, antigua et barbuda, arabie saoudite, argentine, armenie,
  australie, autriche, azerbaidjan, bahamas, bahrein, bangladesh, barbade, belarus, bielorussie, belgique, belize, benin, bhoutan,
  birmanie, myanmar, bolivie, bosnie herzegovine, bosnie, botswana, bresil, brunei, brunei darussalam, bulgarie, burkina faso, burundi,
  cambodge, cameroun, canada, cap vert, chili, chine, chypre, colombie, comores, congo, rdc, coree du nord, coree du sud, coree,
  republique de coree, rpdc, costa rica, cote d'ivoire, croatie, cuba, danemark, djibouti, egypte, emirats arabes unis,
  equateur, erythree, espagne, estonie, eswatini, etats unis, ethiopie, fidji, finlande, france, gabon, gambie, georgie, ghana, grece,
  guatemala, guinee, guinee bissau, guinee equatoriale, guyana, haiti, honduras, hongrie, inde, indonesie, irak, iran, irlande,
  islande, israel, italie, jamaique, japon, jordanie, kazakhstan, kenya, kirghizistan, kirghizstan, kiribati, koweit, laos, lesotho,
  lettonie, liban, liberia, libye, liechtenstein, lituanie, luxembourg, macedoine du nord, madagascar, malaisie, malawi, maldives, mali,
  malte, maroc, mauritanie, mexique, micronesie, moldavie, monaco, mongolie, montenegro, mozambique, namibie, nauru, nepal,
  nicaragua, niger, nigeria, norvege, nouvelle zelande, oman, ouganda, ouzbekistan, pakistan, palaos, palestine, panama, papouasie
  nouvelle guinee, paraguay, pays bas, perou, philippines, pologne, portugal, qatar, republique centrafricaine, centrafrique, republique
  dominicaine, republique tcheque, tchequie, roumanie, royaume uni, grande bretagne, angleterre, russie, rwanda, saint marin, samoa,
  sao tome et principe, senegal, serbie, seychelles, sierra leone, singapour, slovaquie, slovenie, somalie, soudan, soudan du sud, sri
  lanka, suede, suisse, suriname, syrie, tadjikistan, tanzanie, tchad, thailande, timor leste, timor oriental, togo, tonga,
  trinite et tobago, tunisie, turkmenistan, turquie, turkiye, tuvalu, ukraine, uruguay, vanuatu, vatican, venezuela, vietnam, viet nam,
  yemen, zambie, zimbabwe`
    .split(",")
    .map((name) => name.replace(/[\s']+/g, " ").trim()),
);
