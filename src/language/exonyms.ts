import { fold } from "./folding.ts";
import { wordTable } from "./word-table.ts";

/**
 * What French news calls the country, continent or town that a whole text names in English or Vietnamese (`China`, `Trung Quốc`); null for
 * every other text. Vietnamese names that are common words without their marks are known with these alone.
 */
export function frenchNameOf(text: string): string | null {
  const name = text.normalize("NFC").toLowerCase().trim();
  return MARKED.get(name) ?? PLAIN.get(fold(name).replace(/^the /, "")) ?? null;
}

const MARKED = wordTable(
  `nước ý=Italie, nhật=Japon, ba lan=Pologne, thuỵ điển=Suède, thuỵ sĩ=Suisse, châu mỹ=Amérique, 
  pháp=France, nước pháp=France, đức=Allemagne, nước đức=Allemagne, mỹ=États-Unis, nước mỹ=États-Unis, lào=Laos, nước lào=Laos,
  úc=Australie, nước úc=Australie, ý=Italie, nước nga=Russie, nước anh=Royaume-Uni, châu á=Asie, châu âu=Europe, châu phi=Afrique,
  tây ban nha=Espagne, bồ đào nha=Portugal, thụy sĩ=Suisse, thụy điển=Suède, bỉ=Belgique, hà lan=Pays-Bas`,
);

const PLAIN = wordTable(
  `south korea=Corée du Sud, south china sea=mer Orientale, chile=Chili, cyprus=Chypre, colombia=Colombie, croatia=Croatie, ecuador=Équateur, estonia=Estonie, ethiopia=Éthiopie,
  georgia=Géorgie, iceland=Islande, israel=Israël, latvia=Lettonie, libya=Libye, lithuania=Lituanie, nepal=Népal,
  uzbekistan=Ouzbékistan, peru=Pérou, serbia=Serbie, slovakia=Slovaquie, slovenia=Slovénie, somalia=Somalie, sudan=Soudan,
  taiwan=Taïwan, tanzania=Tanzanie, zambia=Zambie, warsaw=Varsovie, geneva=Genève, brussels=Bruxelles, lisbon=Lisbonne,
  athens=Athènes, cairo=Le Caire, copenhagen=Copenhague, vienna=Vienne, venice=Venise, barcelona=Barcelone,
  edinburgh=Édimbourg, southeast asia=Asie du Sud-Est, south east asia=Asie du Sud-Est, america=Amérique,
  middle east=Moyen-Orient, han quoc=Corée du Sud, hoa ky=États-Unis, mong co=Mongolie, philippin=Philippines,
  vuong quoc anh=Royaume-Uni, tho nhi ky=Turquie, dong nam a=Asie du Sud-Est, 
  trung quoc=Chine, nhat ban=Japon, an do=Inde, thai lan=Thaïlande, campuchia=Cambodge, trieu tien=Corée du Nord, thuong hai=Shanghai,
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
