import { fold } from "../../../language/folding.ts";
import { findKnownNames } from "../../../language/terms/aliases.ts";
import { findRuns } from "../../short/names/capitals.ts";

/** Whether a whole name is that of a town that news often names, in any of its spellings. */
export function isTown(name: string): boolean {
  const known = findKnownNames(name)[0];
  const isWhole = known !== undefined && known.start === 0 && known.end === name.length;
  return TOWNS.has(fold(isWhole ? known.name.word : name).replaceAll("-", " "));
}

/** The names that a text calls towns by itself: `la ville de Vinh`, `le maire de Vinh`. */
export function namesTown(text: string): string[] {
  return findRuns(text).flatMap(({ text: name, before }) => (CALLED.test(before) ? [name] : []));
}

/** The names that a text calls places, or things that are named after somebody: `la province de Ha Nam`, `le pont Nguyen Trai`. */
export function namesPlace(text: string): string[] {
  return findRuns(text).flatMap(({ text: name, before }) => (PLACED.test(before) ? [name] : []));
}

/** Whether a folded name begins with the noun of a thing, which a capital at a sentence's head made part of it (`Typhon Noul`), or with grammar. */
export function beginsAsThing(key: string): boolean {
  return THING.test(key.split(" ")[0] ?? "");
}

const THINGS =
  "provinces?|villes?|communes?|districts?|regions?|quartiers?|rues?|avenues?|boulevards?|ponts?|ecoles?|lycees?|aeroports?|stades?|lacs?|iles?|typhons?|tempetes?";
const THING = new RegExp(`^(?:les|des|aux|ces|ses|${THINGS})$`, "u");
const PLACED = new RegExp(`(?:${THINGS})(?: (?:de |d'|du )?| \\p{L}+ (?:de |d'))$`, "u");
const CALLED =
  /(?:villes?|capitales?|metropoles?|cites?|communes?|maires?|municipalites?)(?: \p{L}+)? (?:de |d'|: )$/u;

/** Capitals and great towns of the world as French news calls them, folded, those with several spellings by their term. */
const TOWNS: ReadonlySet<string> = new Set(
  `hanoi, hcmv, danang, haiphong, cantho, dalat, nhatrang, hue, halong, hoian, vinh, vung tau, quy nhon, hai duong, nam dinh, bien hoa,
  seoul, busan, incheon, daegu, pekin, shanghai, canton, shenzhen, hong kong, macao, taipei, tokyo, osaka, kyoto, kobe, nagoya, fukuoka,
  yokohama, hiroshima, sapporo, bangkok, vientiane, phnompenh, luangprabang, siem reap, rangoun, naypyidaw, kualalumpur, jakarta,
  manille, dili, new delhi, delhi, bombay, calcutta, bangalore, dacca, colombo, katmandou, islamabad, kaboul, teheran, bagdad, damas,
  beyrouth, jerusalem, amman, riyad, dubai, abou dhabi, doha, ankara, istanbul, moscou, saint petersbourg, vladivostok, kiev, minsk,
  varsovie, prague, bratislava, budapest, bucarest, sofia, belgrade, zagreb, athenes, rome, milan, venise, turin, naples, vienne, berlin,
  munich, francfort, hambourg, cologne, paris, lyon, marseille, toulouse, bordeaux, nice, lille, nantes, strasbourg, rennes, montpellier,
  bruxelles, anvers, amsterdam, rotterdam, la haye, londres, manchester, edimbourg, dublin, lisbonne, porto, madrid, barcelone, seville,
  berne, geneve, zurich, lausanne, stockholm, oslo, copenhague, helsinki, riga, vilnius, tallinn, le caire, alger, tunis, rabat,
  casablanca, dakar, abidjan, lagos, nairobi, pretoria, johannesburg, addis abeba, washington, new york, los angeles, san francisco,
  chicago, boston, seattle, houston, montreal, toronto, ottawa, vancouver, quebec, la havane, mexico, bogota, lima, santiago,
  buenos aires, sao paulo, rio de janeiro, brasilia, caracas, sydney, melbourne, canberra, brisbane, perth, auckland, wellington`
    .split(",")
    .map((name) => name.replace(/\s+/g, " ").trim()),
);
