import { describe, expect, it } from "vitest";
import { createLexicon, frenchWords } from "../../../src/language/spacing/lexicon.ts";
import { findMissingSpaces } from "../../../src/language/spacing/spacing.ts";

const ARCHIVE = [
  "Le port de la ville accueille des navires, et les marins de Hanoi. La ville de Hanoi est belle et le port de la ville est grand.",
  "Nguyên Van Nên et Trân Van Nên ont visité Hô Chi Minh-Ville. Hô Chi Minh-Ville a reçu la province de Quang Ninh. La province de Quang Ninh a accueilli les élus.",
  "Les relations avec Gyeonggi-do se renforcent. Les projets de développement de la ville ont été présentés par le ministre Pham Minh.",
  "Des échanges importants ont eu lieu pour discuter de la coopération bilatérale. La coopération bilatérale avance, et la coopération en matière de pêche aussi.",
  "Le riz de la province et le café de la région sont exportés. Les responsables chinois ont visité le marché de la ville.",
  "Le Laos a signé. Le Vietnam a signé. Selon le ministre, le Vietnam et le Laos coopèrent. Selon le maire, le Vietnam et la Chine aussi.",
  "Il faut mettre les voiles à travers la brume, tandis que la mer est calme.",
  "L’application TikTok et le site VietnamPlus. TikTok plaît.",
  "Les navires de la marine et les bateaux de la flotte sont dans le port de la ville de la province de la région de la côte.",
];
const lexicon = createLexicon(frenchWords(), ARCHIVE);

/** The text with a bar where a space is missing. */
function marked(text: string): string {
  let rest = text;
  for (const offset of findMissingSpaces(text, lexicon).toReversed())
    rest = `${rest.slice(0, offset)}|${rest.slice(offset)}`;
  return rest;
}

describe("glued words come apart", () => {
  it.each([
    "il est venu pour|discuter du riz",
    "la ville|chinoise",
    "le ministre a|déclaré",
    "le port a|été agrandi",
    "le marché au|développement rapide",
    "il espère que|les navires",
    "le ministre s’est attendu|à ce marché",
    "il a appelé|à une visite",
    "la coopération|en matière de pêche",
    "les navires|et les marins",
    "des échanges|importants",
    "le responsable|chinois",
    "les bateaux de|la flotte",
    "ils viennent pour|les projets",
    "les projets|de|la province",
    "une visite lors|de la fête",
    "les relations ont|été renforcées",
    "le marché en|suivant la côte",
    "il parle avec|le ministre",
    "à|tous les élus",
    "le chef du|village",
    "à travers|lesquelles",
    "les élus|sont venus",
    "il faut mettre|en œuvre",
    "un loyer|de onze ans",
    "un emblème|des villes",
    "un mur dressé|dans la cour",
    "une barque écrasée|par un arbre",
    "un vol annulé|ou dérouté",
    "qu’ils bougent|pas",
    "le secteur le plus|éprouvé",
    "à travers|lesquels",
    "il parle avec|son maire",
    "les cerises|et les prunes",
  ])("%s", (expected) => {
    expect(marked(expected.replaceAll("|", ""))).toBe(expected);
  });
});

describe("so do names, on evidence", () => {
  it.each([
    "il vient de|Hanoi",
    "les habitants de|Hô Chi Minh-Ville",
    "Hô Chi|Minh-Ville",
    "Nguyên|Van Nên",
    "Nguyên|Van|Nên",
    "la province|Quang Ninh",
    "le ministre|Pham Minh",
    "Gyeonggi-do|se renforce",
    "au Laos|a été signé",
    "le Vietnam|et la Chine",
    "Il part. La|province est belle.",
    "Selon|le ministre",
    "Il part. Les|deux navires suivent.",
    "Il part. Il|emploie deux marins.",
    "Il part. Située|sur la côte",
    "le Laos|dont il parle",
    "Trân Van|Nên part",
    "le ministre français|Jean-Marc Dupont",
  ])("%s", (expected) => {
    expect(marked(expected.replaceAll("|", ""))).toBe(expected);
  });
});

describe("a capitalised word comes apart from what ends no name", () => {
  const known = createLexicon(frenchWords(), [
    "Le Conseil provincial et l’Afrique. Michel, Daniel, Milan et Coton ont signé. Car la ville est là, car la mer est là.",
  ]);
  it.each([
    ["un membre du Conseilde l’éducation", [20]],
    ["le Conseildes élus", [10]],
    ["il vient d’Afriquedes cornes", [18]],
    ["Jules Michelet, Danielle, les Milandes et Cotonou", []],
    ["Carla est là. Messi est là. Sony est là. Estelle est là.", []],
    ["Autriche et Auvergne", []],
    ["Portela et Mandela", []],
    ["Cenon, Ilse, Desnos", []],
  ])("%s: %j", (text, offsets) => {
    expect(findMissingSpaces(text, known)).toEqual(offsets);
  });
});

describe("and elided words", () => {
  it.each([
    "la paix et|d’autres projets",
    "il dit que|l’accord est prêt",
    "pour|l'amitié",
    "les navires|d’Asie",
    "tandis|qu’il part",
    "ce choix|s’explique",
    "un canal|d’irrigation",
    "ceux du Laos|d’aujourd’hui",
  ])("%s", (expected) => {
    expect(marked(expected.replaceAll("|", ""))).toBe(expected);
  });
});

describe("figures part from words and years", () => {
  it.each([
    "plus de 150|projets",
    "environ 1.969|hectares",
    "signé en|2017 à Hanoi",
    "le 3 mai|2023",
    "en 2019|et en 2020",
    "environ|14.000 marins",
    "près de|1 350 milliards",
    "de 19|à 11 minutes",
    "jusqu’à|90 kilomètres",
    "mercredi|6 juin",
    "le 20e|anniversaire du port",
    "du|17 au 26 février",
    "ouvert en été|2010",
    "prévu en|février",
  ])("%s", (expected) => {
    expect(marked(expected.replaceAll("|", ""))).toBe(expected);
  });
});

describe("a mark has its space", () => {
  it.each([
    "deux guérisons.|La ville va mieux",
    "deux navires,|mais un port",
    "un accord ;|un autre suit".replace(" ;", ";"),
    "à Gyeonggi-do,|a souligné le maire",
    "le port (Hanoi)|accueille",
    "en février|(VNA) - Le port",
    "« le port »|a dit le maire",
    "en 2021.|Il sera prêt",
    "l’hôpital militaire 175.|Il compte deux lits",
    "M.|Nguyen arrive",
    "des élus.|L’accord",
    "Vient-il ?|Oui".replace(" ?", "?").replace("Vient-il", "Vient"),
  ])("%s", (expected) => {
    expect(marked(expected.replaceAll("|", ""))).toBe(expected);
  });
});

describe("what may be a word or a name of its own stays whole", () => {
  it.each([
    "Chen Jining et Zhejiang",
    "VietnamPlus, WhatsApp, TikTok, PetroVietnam, McDonald, YouTube",
    "un iPhone et une eSIM",
    "un hanbok, du kimchi, un pho, un nem",
    "la blockchain du smartphone",
    "l’écotourisme et l’agroalimentaire, le covid",
    "la cybersécurité et les cyberattaques",
    "un programme antisubmersion, la coprésidence",
    "une centrale hydroélectrique et la télémédecine",
    "multipartite, interprovincial, socioculturel, agritourisme, écoquartier",
    "déclarativement, surtourisme, sousfinancé",
    "10km, 5G, 20h30, 14e, 3D, COVID-19, n°230, 4x4, G20",
    "les 1ères, 2ndes et 2èmes, incrémentale, régionaux",
    "covid19, mp3, co2, m3, 2de, 30es, niveau2, a4, de2, version2.0",
    "les couleursont changé, ellesont vieilli",
    "une plateforme, des plateformes, un charset, unstable, dimensionalité",
    "lesquelles, auxquels, davantage, surtout, enfin, autour",
    "aujourd’hui, presqu’île, quelqu’un, jusqu’ici, lorsqu’elle",
    "Xi’an, N’Djamena, O’Brien, children's",
    "LESPROJETS DELAVILLE",
    "Lafontaine, Leclerc et Dupont sont venus",
    "les Chinese et les Japanese",
    "l’une des desdites villes",
    "U.S.A. et E.V.N. et J.-C.",
    "1.969 et 5,76 et 2,5km",
    "les élu(e)s et la (ré)organisation, f(x,y)",
  ])("%s", (text) => {
    expect(marked(text)).toBe(text);
  });

  it.each([
    "https://example.org/pourdiscuter,le.Port",
    "www.villechinoise.vn",
    "redaction.Paris@pourdiscuter.vn",
    "#villechinoise",
    "port_deHanoi.jpg",
    "rapport.pdf",
  ])("as do addresses and file names: %s", (text) => {
    expect(marked(text)).toBe(text);
  });

  it("even where it looks glued, if the archive often writes it and never the two words", () => {
    const archive = [...ARCHIVE, "Un navirerapide. Le navirerapide, navirerapide ; navirerapide"];
    expect(findMissingSpaces("un navirerapide", createLexicon(frenchWords(), archive))).toEqual([]);
  });
});

describe("findMissingSpaces", () => {
  it("gives the offset of the character that a space should precede, ascending and once", () => {
    expect(findMissingSpaces("pourdiscuter.La villechinoise", lexicon)).toEqual([4, 13, 21]);
    expect(findMissingSpaces("", lexicon)).toEqual([]);
  });

  it("does not depend on the order of the archive", () => {
    const text = ARCHIVE.join(" ").replaceAll("de la", "dela").replaceAll("et le", "etle");
    const reversed = createLexicon(frenchWords(), ARCHIVE.toReversed());
    expect(findMissingSpaces(text, reversed)).toEqual(findMissingSpaces(text, lexicon));
  });

  it.each([
    ["acronyms", "A.B.C."],
    ["one word", "adela"],
    ["open brackets", "(a "],
    ["marks", ".,;"],
    ["hyphens", "do-se-"],
    ["apostrophes", "d’a"],
    ["dashes", " —"],
    ["glued words", "pourlesprojetsdela "],
  ])("reads a megabyte of %s in time", (_name, unit) => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length));
    expect(findMissingSpaces(text, lexicon).length).toBeLessThan(text.length);
  });
});
