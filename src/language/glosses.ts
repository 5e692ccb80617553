import { frenchNameOf } from "./exonyms.ts";
import type { Language } from "./languages.ts";
import { findWords, type Word } from "./words.ts";
import { wordTable } from "./word-table.ts";

/**
 * A question in English or Vietnamese with the nouns, verbs and names of news that it asks with in French, so that they can be met in
 * French articles; its grammar stays its own. A French question is given back as it is. Linear in its length.
 */
export function inFrench(question: string, language: Language): string {
  if (language === "fr") return question;
  const text = question.normalize("NFC");
  const words = findWords(text);
  const table = TABLES[language];
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    const found = glossAt(text, words, at, table);
    const [first, last] = [words[at], words[at + (found?.length ?? 1) - 1]];
    if (!found || !first || !last) continue;
    parts.push(text.slice(done, first.start), found.french);
    done = last.end;
    at += found.length - 1;
  }
  return parts.join("") + text.slice(done);
}

interface Gloss {
  readonly french: string;
  /** In words. */
  readonly length: number;
}

/** No phrase has more words. */
const LONGEST = 5;

function glossAt(
  text: string,
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, string>,
): Gloss | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const [first, last] = [words[at], words[at + length - 1]];
    const phrase = first && last ? text.slice(first.start, last.end) : "";
    const french =
      table.get(phrase.toLowerCase().replaceAll("-", " ")) ??
      GRAMMAR.get(phrase) ??
      (/^\p{Lu}/u.test(phrase) ? frenchNameOf(phrase) : null);
    if (french) return { french, length };
  }
  return null;
}

/** Small words of Vietnamese, which without their marks or with a capital are parts of names. */
const GRAMMAR = wordTable("tại|ở=à, giữa=entre, trong=dans, với=avec");

const TABLES: Readonly<Record<Exclude<Language, "fr">, ReadonlyMap<string, string>>> = {
  en: wordTable(
    `become twin cities|became twin cities|become sister cities|became sister cities|become twinned|became twinned|twin cities|twin city|
    twin towns|twin town|twinned|twinning|sister cities|sister city|sister town|town twinning=jumelage, ties=liens,
    led|headed=conduite, hosted|host|hosts=accueilli, donated|donate=offert, world=mondial, field|fields|areas=domaines, flood control=gestion des inondations, anniversary=anniversaire, century=siècle,
    flooding=inondations, drought=sécheresse, treaty=traité, tariffs|tariff=droits de douane, railway|railroad=chemin de fer, war=guerre,
    peace=paix, army=armée, strike=grève, election|elections=élections, law=loi, tax=impôt, plant=usine, tourist=touristes,
    injured|wounded=blessés, dead|killed|deaths=morts, volunteers=bénévoles,
    mayor=maire, ambassador=ambassadeur, minister=ministre, prime minister=premier ministre, president=président, chairman|chairwoman=président,
    director=directeur, king=roi, queen=reine, governor=gouverneur, secretary general=secrétaire général, vietnamese=vietnamien,
    chinese=chinois, japanese=japonais, french=français, korean=coréen, south korean=sud-coréen, american=américain, russian=russe,
    cambodian=cambodgien, german=allemand, indian=indien, australian=australien, headquarters=siège, summit=sommet, university=université,
    students|student=étudiants, pupils|pupil=élèves, schools=écoles, school=école, hotels=hôtels, visitors=visiteurs, tourists=touristes,
    workers=travailleurs, employees=employés, companies=entreprises, businesses=entreprises, countries=pays, cities=villes,
    projects=projets, agreements=accords, agreement=accord, scholarships=bourses, flights=vols, passengers=passagers,
    people=personnes, inhabitants=habitants, residents=habitants, hospital=hôpital, hospitals=hôpitaux, bridge=pont, bridges=ponts, airport=aéroport, river=fleuve,
    exhibition=exposition, meeting=réunion, met=rencontré, meet=rencontrer, signed=signé, visited=visité, visit=visite, flood=inondation, floods=inondations,
    storm=tempête, typhoon=typhon, earthquake=séisme, train=train, ticket=billet, tickets=billets, station=station, stations=stations, factory=usine, factories=usines,
    soldiers|troops=soldats, artists=artistes, engineers=ingénieurs, firefighters=pompiers, shops=boutiques, helicopters=hélicoptères, patients=patients,
    teachers=enseignants, farmers=agriculteurs, fishermen=pêcheurs, athletes=athlètes, medals=médailles, missing=disparus, satellite=satellite, rocket=fusée,
    rice=riz, coffee=café, tons|tonnes=tonnes, mangoes=mangues, doses=doses, vaccine|vaccines=vaccins, beds=lits, doctors=médecins, nurses=infirmiers,
    women=femmes, children=enfants, members=membres, delegation=délégation, trade=commerce, investment=investissement, investments=investissements,
    fair=foire, festival=festival, football=football, goals=buts, museum=musée, market=marché, border=frontière, office=bureau, customs=douanes,
    born=né, held=tenu, open=ouvrir, opens=ouvrir, founded=fondé, built=construit, completed=achevé, dam=barrage, theatre|theater=théâtre, library=bibliothèque, lighthouse=phare, inaugurated=inauguré, won=remporté, win=remporter, road=route, line=ligne, metro=métro,
    villages=villages, households=foyers, families=familles, trees=arbres, ships=navires, islands=îles, island=île, provinces=provinces`,
  ),
  vi: wordTable(
    `thành phố hồ chí minh|tp hồ chí minh|tp hcm=Hô Chi Minh-Ville, lĩnh vực=domaines, diễn ra=a lieu, dẫn đầu=conduite, kết nghĩa=jumelage, khánh thành=inauguré, khởi công=travaux commencé, thành lập=fondé, xây dựng=construit, đập=barrage, nhà hát=théâtre, thư viện=bibliothèque, kỷ niệm|kỉ niệm=anniversaire, chủ tịch nước=président, hội nghị thượng đỉnh|thượng đỉnh=sommet, động đất=tremblement de terre,
    lũ lụt|lũ=inondations, bão=typhon, hạn hán=sécheresse, lúa gạo=riz, hợp tác=coopération, thoả thuận=accord, quan hệ=relations, tỉnh=province,
    du lịch=tourisme, thiệt mạng|tử vong=morts, bị thương=blessés, xuất khẩu=exportations, nhập khẩu=importations, thương mại=commerce,
    đầu tư=investissement, đại học=université, cây cầu=pont, nhà ga=gare, đường sắt=chemin de fer, chuyến thăm|thăm=visite, huy chương=médaille,
    bầu cử=élections, luật=loi, chiến tranh=guerre,
    thị trưởng=maire, đại sứ=ambassadeur, bộ trưởng=ministre, thủ tướng=premier ministre, chủ tịch=président, tổng thống=président, giám đốc=directeur,
    tổng giám đốc=directeur général, tổng lãnh sự=consul général, du khách|khách du lịch=touristes, khách=visiteurs, sinh viên=étudiants, học sinh=élèves, trường học=écoles,
    trường đại học=université, bệnh viện=hôpital, khách sạn=hôtels, doanh nghiệp=entreprises, công ty=entreprises, dự án=projets, thành phố=villes,
    quốc gia=pays, hội nghị=conférence, triển lãm=exposition, lễ hội=festival, cầu=pont, sân bay=aéroport,
    người dân=habitants, dân số=population, người chết=morts, người bị thương=blessés, thỏa thuận|hiệp định=accord, học bổng=bourses,
    chuyến bay=vols, hành khách=passagers, tấn=tonnes, gạo=riz, cà phê=café, xoài=mangues, vải thiều=litchis, trụ sở=siège, bảo tàng=musée,
    nhà máy=usine, tàu=train, giá vé=prix billet, thành viên=membres, phụ nữ=femmes, trẻ em=enfants, bác sĩ=médecins, giường=lits,
    pháp=France, mỹ=États-Unis, đức=Allemagne, lào=Laos, nga=Russie, việt nam=Vietnam, gặp=rencontré, ký=signé, bàn thắng=buts, chợ=marché, chùa=pagode`,
  ),
};
