import { gatherContents, type IndexContents } from "../../src/store/contents.ts";
import type { IndexedDocument } from "../../src/store/store.ts";
import { countingEmbedder, sourceOf } from "../support/archives.ts";

const BRIEF = `Voir plus

La bibliothèque de Vinh ouvre le dimanche. Photo: VNA

La bibliothèque de Vinh ouvre le dimanche

La bibliothèque provinciale accueille désormais les lecteurs sept jours sur sept.
`;

const MUSEUM = `Hué (VNA) – Le Musée des antiquités royales de Hué a rouvert ses portes le 12 mars 2019, après trois ans de travaux. Quatre-vingts objets du palais Long An y sont montrés pour la première fois.

L’entrée est gratuite pour les écoliers de la province. Le musée attend 200 000 visiteurs par an, deux fois plus qu’avant sa fermeture. -VNA
`;

/** Articles on places and institutions; what each is for stands in its name. */
export const ARTICLES = {
  "000_musee.txt": `Le Musée des antiquités royales de Hué rouvre ses portes

${MUSEUM}`,
  "001_musee-copie.txt": `À Hué, le Musée des antiquités royales est rouvert

${MUSEUM.replace("visiteurs par an", "visiteurs chaque année")}`,
  "002_musee-autre.txt": `Hué retrouve les trésors du palais Long An

Fermé pendant trois ans, le Musée des antiquités royales accueille de nouveau le public.

Thua Thiên-Huê (VNA) – Le Musée des antiquités royales de Hué montre depuis mardi quatre-vingts objets restaurés du palais Long An. Les écoliers de la province ne paient pas l’entrée.
`,
  "010_jumelage.txt": `Da Nang et Toulouse préparent un anniversaire

Jumelées depuis le 10 juillet 1996, les deux villes exposeront des photographies.

Da Nang (VNA) – Le Comité populaire de Da Nang a présenté le programme des fêtes du jumelage. Une exposition est prévue au bord de la rivière Han. -VNA

${BRIEF}`,
  "011_port.txt": `Le port de Haiphong reçoit son plus grand navire

Haiphong (VNA) – Un porte-conteneurs de 366 mètres a accosté le 10 juillet 2016 au port de Haiphong. Le terminal peut désormais recevoir deux navires de cette taille. -VNA

${BRIEF}`,
  "012_riz.txt": `Cân Tho récolte plus de riz que prévu

Cân Tho (VNA) – Les agriculteurs de Cân Tho ont récolté 1,2 million de tonnes de riz cet automne. Les exportateurs vendent surtout aux Philippines. -VNA
`,
  "013_typhon.txt": `Le typhon Hai Dang touche terre à Quang Binh

Dông Hoi (VNA) – Le typhon Hai Dang a touché terre dans la nuit du 14 octobre à Quang Binh avec des vents de 130 km/h. Six mille maisons de Quang Binh ont perdu leur toit et l’électricité est coupée dans sept districts. -VNA
`,
  "014_typhon-suite.txt": `Quang Binh répare les toits arrachés par le typhon Hai Dang

Dông Hoi (VNA) – Trois mille soldats aident les habitants de Quang Binh à réparer les six mille toits arrachés le 14 octobre par le typhon Hai Dang. L’électricité est rétablie dans cinq districts. -VNA
`,
  "015_typhon-autre.txt": `Phu Yên se relève du typhon Sao Bien

Tuy Hoa (VNA) – Les pêcheurs de Phu Yên ont perdu trois mille cages de langoustes dans le typhon Sao Bien, qui a traversé la province le 2 septembre. Ils demandent un report de leurs emprunts. -VNA
`,
  "020_tramway.txt": `Une ligne de tramway à l’étude à Saigon

Hô Chi Minh-Ville (VNA) – La mégapole du Sud étudie une ligne de tramway entre le port de Saigon et l’arrondissement de Binh Tân. L’ASEAN en finance l’étude. -VNA
`,
  "021_mausolee.txt": `Le mausolée de la place Ba Dinh rouvre au public

Hanoi (VNA) – Le mausolée du Président Hô Chi Minh a rouvert au public mardi après deux mois d’entretien. Les visites sont gratuites. -VNA
`,
  "022_laocai.txt": `Lao Cai plante des pommiers

Lao Cai (VNA) – La province de Lao Cai aide les communes de montagne à planter des pommiers.

Des entreprises sud-coréennes achèteront les fruits. -VNA
`,
} as const;

export type ArticleName = keyof typeof ARTICLES;

/** An index of some articles, by a stand-in for the model. */
export async function contentsOf(files: Readonly<Record<string, string>>): Promise<IndexContents> {
  return gatherContents(sourceOf(files), new Map(), countingEmbedder(), () => undefined);
}

/** One article of these words, by a stand-in for the model. */
export async function documentOf(text: string): Promise<IndexedDocument> {
  const { documents } = await contentsOf({ "a.txt": text });
  if (!documents[0]) throw new Error("no document");
  return documents[0];
}

/** The first file of a document, by which tests call it. */
export function nameOf({ document }: Pick<IndexedDocument, "document">): string {
  return document.kind === "brief" ? "brief" : document.file;
}
