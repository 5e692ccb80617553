/** News as it is written, every kind in longer sentences: a second table, made when the first was answered. See `../expressions.ts`. */
export const MIXED = `
@ 2019-09-20
? En quelle année le lycée Chu Van An a-t-il été fondé ?
Le lycée Chu Van An, qui a fêté en 2018 son 110e anniversaire, accueille 2 000 élèves. => 1908
Le lycée Chu Van An célébrera en décembre prochain le 111e anniversaire de sa fondation. => 1908
Fondé il y a plus d’un siècle, le lycée Chu Van An accueille 2 000 élèves. => vers 1919
Le lycée Chu Van An a accueilli samedi 500 anciens élèves pour ses 110 ans. => 1909
Le lycée Chu Van An, fondé en 1908, a accueilli samedi 500 anciens élèves. => 1908
Fondé au début du XXe siècle, le lycée Chu Van An accueille 2 000 élèves. => -
Le lycée Chu Van An a ouvert il y a trois ans une classe bilingue. => -
Les élèves du lycée Chu Van An ont fêté le 45e anniversaire des relations avec la France. => -
Le lycée Chu Van An a accueilli il y a deux mois un ministre. => -
Le proviseur du lycée Chu Van An, en poste depuis dix ans, prend sa retraite. => -
Le lycée Chu Van An forme depuis vingt ans des bacheliers bilingues. => -
@ 2023-08-08
? Quand le Vietnam a-t-il rejoint l’ASEAN ?
Le Vietnam a rejoint l’ASEAN il y a 28 ans. => 1995
Le Vietnam, qui a rejoint l’ASEAN voici vingt-huit ans, plaide pour l’unité. => 1995
Le Vietnam a célébré les 28 ans de son adhésion à l’ASEAN. => 1995
Le Vietnam célèbre le 28e anniversaire de son adhésion à l’ASEAN. => 1995
Après 28 ans d’adhésion, le Vietnam joue un rôle actif au sein de l’ASEAN. => 1995
L’ASEAN a célébré mardi ses 56 ans à Hanoi. => -
Le Vietnam a présidé l’ASEAN il y a trois ans. => -
? En quelle année l’ASEAN a-t-elle été créée ?
L’ASEAN a célébré mardi ses 56 ans à Hanoi. => 1967
Le Vietnam célèbre le 28e anniversaire de son adhésion à l’ASEAN. => -
@ 2023-08-08
? Quand le Vietnam et la France ont-ils établi leurs relations diplomatiques ?
Le Vietnam et la France célèbrent cette année le 50e anniversaire de l’établissement de leurs relations diplomatiques. => 1973
Le Vietnam et la France célèbrent 50 ans de relations diplomatiques. => 1973
Cinquante ans après l’établissement de leurs relations diplomatiques, le Vietnam et la France coopèrent. => vers 1973
Le Vietnam et la France, dont les relations diplomatiques ont 50 ans, coopèrent. => -
Le Vietnam et la France célèbrent les 10 ans de leur partenariat stratégique. => -
Le Vietnam et la France, liés par un partenariat stratégique depuis 2013, coopèrent. => -
@ 2023-08-08
? Quand le pont de Vinh Tuy 2 sera-t-il ouvert ?
Le pont de Vinh Tuy 2 sera ouvert le 30 août. => 30 août
Le pont de Vinh Tuy 2 sera ouvert fin août. => fin août
Le pont de Vinh Tuy 2 sera ouvert à la circulation à la fin du mois. => -
Le pont de Vinh Tuy 2 sera ouvert avant la fête nationale du 2 septembre. => -
Le pont de Vinh Tuy 2 devrait être ouvert en septembre prochain. => septembre 2023
Le pont de Vinh Tuy 2, lancé il y a deux ans, sera ouvert jeudi. => 10 août 2023
Le pont de Vinh Tuy 2, lancé en 2021, sera ouvert dans trois semaines. => -
? Quand les travaux du pont de Vinh Tuy 2 ont-ils commencé ?
Les travaux du pont de Vinh Tuy 2 ont commencé en janvier 2021. => janvier 2021
Les travaux du pont de Vinh Tuy 2, commencés il y a deux ans, s’achèvent. => 2021
Les travaux du pont de Vinh Tuy 2, qui ont commencé en janvier de l’année dernière, s’achèvent. => janvier 2022
Les travaux du pont de Vinh Tuy 2 ont commencé le 9 janvier et dureront deux ans. => 9 janvier
Les travaux du pont de Vinh Tuy 2 dureront deux ans. => -
@ 2015-02-20 inferred
? En quelle année le peintre Bui Xuan Phai est-il mort ?
Le peintre Bui Xuan Phai est mort il y a 27 ans. => 1988
Le peintre Bui Xuan Phai, mort en 1988, repose à Hanoi. => 1988
Une exposition s’ouvre pour le 95e anniversaire de la naissance du peintre Bui Xuan Phai. => -
? En quelle année le peintre Bui Xuan Phai est-il né ?
Une exposition s’ouvre pour le 95e anniversaire de la naissance du peintre Bui Xuan Phai. => 1920
Le peintre Bui Xuan Phai, mort en 1988, repose à Hanoi. => -
Le peintre Bui Xuan Phai, mort en 1988 à 67 ans, repose à Hanoi. => 1920 ou 1921
Le peintre Bui Xuan Phai aurait eu 95 ans cette année. => -
Le peintre Bui Xuan Phai (1920-1988) repose à Hanoi. => -
`;
