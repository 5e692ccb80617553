import { fold } from "./folding.ts";

/**
 * What French news calls the country, continent or town that a whole text names in English or Vietnamese (`China`, `Trung Quốc`); null for
 * every other text. Vietnamese names that are common words without their marks are known with these alone.
 */
export function frenchNameOf(text: string): string | null {
  const name = text.normalize("NFC").toLowerCase().trim();
  return MARKED.get(name) ?? PLAIN.get(fold(name).replace(/^the /, "")) ?? null;
}

function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(",").map((row) => {
      const [name = "", french = ""] = row.split("=");
      return [name.replace(/\s+/g, " ").trim(), french.trim()];
    }),
  );
}

const MARKED = table(
  `pháp=France, nước pháp=France, đức=Allemagne, nước đức=Allemagne, mỹ=États-Unis, nước mỹ=États-Unis, lào=Laos, nước lào=Laos,
  úc=Australie, nước úc=Australie, ý=Italie, nước nga=Russie, nước anh=Royaume-Uni, châu á=Asie, châu âu=Europe, châu phi=Afrique,
  tây ban nha=Espagne, bồ đào nha=Portugal, thụy sĩ=Suisse, thụy điển=Suède, bỉ=Belgique, hà lan=Pays-Bas`,
);

const PLAIN = table(
  `trung quoc=Chine, nhat ban=Japon, an do=Inde, thai lan=Thaïlande, campuchia=Cambodge, trieu tien=Corée du Nord, thuong hai=Shanghai,
  lien bang nga=Russie, chau au=Europe, phap quoc=France, china=Chine, japan=Japon, north korea=Corée du Nord, korea=Corée,
  russia=Russie, germany=Allemagne, spain=Espagne, italy=Italie, india=Inde, thailand=Thaïlande, cambodia=Cambodge,
  malaysia=Malaisie, indonesia=Indonésie, singapore=Singapour, united kingdom=Royaume-Uni, uk=Royaume-Uni, britain=Grande-Bretagne,
  england=Angleterre, netherlands=Pays-Bas, switzerland=Suisse, sweden=Suède, norway=Norvège, denmark=Danemark, finland=Finlande,
  poland=Pologne, belgium=Belgique, greece=Grèce, hungary=Hongrie, romania=Roumanie, bulgaria=Bulgarie, austria=Autriche,
  ireland=Irlande, turkey=Turquie, brazil=Brésil, argentina=Argentine, mexico=Mexique, egypt=Égypte, algeria=Algérie, morocco=Maroc,
  tunisia=Tunisie, south africa=Afrique du Sud, australia=Australie, new zealand=Nouvelle-Zélande, iraq=Irak, syria=Syrie,
  lebanon=Liban, jordan=Jordanie, saudi arabia=Arabie saoudite, mongolia=Mongolie, asia=Asie, africa=Afrique, london=Londres,
  moscow=Moscou, czech republic=République tchèque`,
);
