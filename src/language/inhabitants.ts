import { remembered } from "./remembered.ts";
import { wordTable } from "./word-table.ts";

/** The country that an adjective of nationality tells, as terms have it (`vietnamien` → `vietnam`); null for other words. The word is folded. */
export const countryOf: (adjective: string) => string | null = remembered((adjective) => {
  const stem = adjective
    .replace(/(?:s|x)$/u, "")
    .replace(/(?<=[aeo]n)ne$|(?<=ai|oi)se$|(?<=ain|an|and|in|ol|ard)e$/u, "");
  return COUNTRIES.get(adjective) ?? COUNTRIES.get(stem) ?? COUNTRIES.get(withEnding(stem)) ?? null;
}, 20_000);

/** `francai` was cut from `français` as well as from `française`. */
function withEnding(stem: string): string {
  return /(?:ai|oi)$/u.test(stem) ? `${stem}s` : stem;
}

const COUNTRIES = wordTable(
  `vietnamien=vietnam, chinois=chine, japonais=japon, sud-coreen=coreesud, nord-coreen=coreenord,
  coreen=coreesud, francais=france, americain=etatsunis, etatsunien=etatsunis, britannique=royaumeuni,
  anglais=royaumeuni, allemand=allemagne, italien=italie, espagnol=espagne, portugais=portugal,
  russe=russie, ukrainien=ukraine, bielorusse=bielorussie, indien=inde, indonesien=indonesie,
  malaisien=malaisie, thailandais=thailande, cambodgien=cambodge, laotien=laos, lao=laos, birman=myanmar,
  philippin=philippines, singapourien=singapour, australien=australie, neo-zelandais=nouvelle-zelande,
  canadien=canada, mexicain=mexique, bresilien=bresil, argentin=argentine, chilien=chili, cubain=cuba,
  algerien=algerie, marocain=maroc, tunisien=tunisie, egyptien=egypte, sud-africain=afrique, suisse=suisse,
  belge=belgique, neerlandais=paysbas, suedois=suede, norvegien=norvege, danois=danemark,
  finlandais=finlande, polonais=pologne, tcheque=tchequie, slovaque=slovaquie, hongrois=hongrie,
  bulgare=bulgarie, roumain=roumanie, israelien=israel, iranien=iran, irakien=irak, turc=turquie,
  turque=turquie, grec=grece, grecque=grece, pakistanais=pakistan, taiwanais=taiwan, mongol=mongolie,
  kazakh=kazakhstan, autrichien=autriche, irlandais=irlande, koweitien=koweit, qatari=qatar,
  saoudien=arabie, hongkongais=hongkong`,
);

/** The adjectives of nationality that are known, folded, by their masculine singular. */
export const NATIONALITIES: readonly string[] = [...COUNTRIES.keys()];
