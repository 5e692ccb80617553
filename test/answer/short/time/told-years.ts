/**
 * Sentences with what a question (`?`) on them is to be answered, in the form of `told-around.ts`: `-` for nothing. Feasts, ages, « il y a » and
 * their subjects in many builds.
 */
export const TOLD_YEARS = `
@ 2016-07-10
? En quelle année la fanfare de Lang Co a-t-elle été créée ?
La fanfare de Lang Co a soufflé samedi ses vingt bougies. => 1996
La fanfare de Lang Co compte aujourd’hui vingt ans d’existence. => 1996
Forte de vingt ans d’existence, la fanfare de Lang Co joue chaque dimanche. => 1996
? Depuis quand le bac de Cat Lai relie-t-il les deux rives ?
Le bac de Cat Lai relie les deux rives depuis un demi-siècle. => vers 1966
? En quelle année Vinh et Tours ont-elles noué leur partenariat ?
Vinh et Tours, partenaires depuis douze ans, échangent des élèves. => vers 2004
Le partenariat entre Vinh et Tours, vieux de douze ans, a donné naissance à une école. => vers 2004
Le partenariat entre Vinh et Tours, long de douze ans, a donné naissance à une école. => 2004
En douze ans de partenariat, Vinh et Tours ont échangé mille élèves. => 2004
Vinh et Tours peuvent s’appuyer sur un partenariat de douze ans. => 2004
? De quand date la fanfare de Lang Co ?
Née il y a vingt ans d’un pari, la fanfare de Lang Co joue chaque dimanche. => 1996
Le directeur de la fanfare de Lang Co, né il y a vingt ans, joue chaque dimanche. => -
? En quelle année l’UNESCO a-t-elle consacré le chant de Lang Co ?
Il y a vingt ans, l’UNESCO proclamait le chant de Lang Co patrimoine de l’humanité. => 1996
? Quand la tour de Ban Mong a-t-elle été construite ?
Construite voilà soixante ans, la tour de Ban Mong penche. => 1956
La tour de Ban Mong, construite il y a soixante ans jour pour jour, penche. => 1956
? Quand la tour de Ban Mong a-t-elle été inaugurée ?
Soixante ans après son inauguration, la tour de Ban Mong penche. => vers 1956
Cela fait soixante ans que la tour de Ban Mong a été inaugurée. => vers 1956
Voilà soixante ans que la tour de Ban Mong a été inaugurée. => vers 1956
? Quand l’atelier de Hoa Loc a-t-il ouvert ?
L’atelier de Hoa Loc, qui a ouvert il y a trois décennies, emploie six potiers. => vers 1986
L’atelier de Hoa Loc, qui fêtera l’an prochain ses trente ans, emploie six potiers. => 1987
L’atelier de Hoa Loc fêtera ses trente ans dans deux ans. => vers 1988
L’atelier de Hoa Loc, dont le trentième anniversaire tombe cette année, emploie six potiers. => 1986
L’atelier de Hoa Loc a trente ans cette année. => 1985 ou 1986
Ouvert le 3 mai 2015 dans une grange, l’atelier de Hoa Loc a brûlé deux mois plus tard. => 3 mai 2015
? Quand s’est ouverte la première Foire du miel de Hoa Loc ?
Ouverte le 3 mai 2015 sur le quai, la première Foire du miel de Hoa Loc a fermé trois jours plus tard. => 3 mai 2015
? la foire du miel de hoa loc c inscri o patrimoine depui kel anné
La ville de Hoa Loc a célébré, le 3 mai 2015, le dixième anniversaire de l’inscription de la foire du miel au patrimoine national. => 2005
? Quand la foire du miel de Hoa Loc a-t-elle été inscrite au patrimoine ?
Le 3 mai 2015, Hoa Loc a fêté l’inscription de la foire du miel au patrimoine, obtenue il y a dix ans. => 2006
? En quelle année les bateliers de Kon Ho sont-ils devenus un métier protégé ?
On a dansé le 3 mai 2016 pour fêter la reconnaissance des bateliers de Kon Ho comme métier protégé, obtenue il y a dix ans. => 2006
? En quelle année le parc Sakura a-t-il été créé ?
Le parc Sakura, au bord du lac, a fêté le 3 mai 2015 son 20e anniversaire en présence du maire. => 1995
? En quelle année la ferme de Ba Lat est-elle née ?
La ferme de Ba Lat, ancienne caserne, fête cette année ses 90 ans ; on y voit une presse. => 1926
? la ferme de ba lat elle date de kel anné
La ferme de Ba Lat, ancienne caserne, fête cette année ses 90 ans ; on y voit une presse. => 1926
? Quand a eu lieu la dernière Fête du riz de Kon Ho ?
L’an passé, faute de pluie, la Fête du riz de Kon Ho n’avait pas eu lieu. => -
? De quelle année date la première édition du Salon du jouet de Vinh ?
L’an passé, le Salon du jouet de Vinh avait réuni cent exposants. => -
Le maire a rappelé que le Salon du jouet de Vinh, né il y a huit ans, attirait mille visiteurs. => 2008
? Quand le delta de Bac Lieu est-il devenu réserve de biosphère ?
Les élèves ont visité la réserve de biosphère du delta de Bac Lieu, que l’UNESCO a reconnue il y a douze ans. => 2004
? En quelle année a été construit le pont Truong Tien ?
Le pont Truong Tien, plus que centenaire, sera repeint. => -
? Quand les deux pays ont-ils établi leurs relations ?
Les deux pays célébreront en 2018 les 45 ans de leurs relations diplomatiques. => 1973
? En quelle année le Laos et le Brésil ont-ils établi leurs relations diplomatiques ?
L’ambassadeur a rappelé que les relations diplomatiques entre le Laos et le Brésil fêteraient l’an prochain leurs 25 ans. => 1992
? Quand le club d’échecs de Vinh a-t-il été fondé ?
Le club d’échecs de Vinh a vu le jour il y a près de quarante ans. => vers 1976
? Depuis quand l’accord de pêche entre Cuba et le Laos est-il en vigueur ?
Entré en vigueur il y a huit ans, l’accord de pêche entre Cuba et le Laos sera revu. => 2008
? Quand la ligne 4 a-t-elle été mise en service ?
La ligne 4 a été mise en service le 2 mai 2014 et prolongée un an plus tard. => 2 mai 2014
? When was the Ba Lat dam completed?
Le barrage de Ba Lat, achevé il y a trente ans, sera rénové. => 1986
? Đập Ba Lat được khánh thành năm nào?
Le barrage de Ba Lat, inauguré il y a trente ans, sera rénové. => 1986
? En quelle année le studio Ngoc Lan a-t-il été fondé ?
Le studio Ngoc Lan, qui vient de souffler ses quinze bougies, recrute. => 2001
Quinze ans après sa création, le studio Ngoc Lan recrute. => vers 2001
Le studio Ngoc Lan, quinze ans d’âge, recrute. => 2001
Depuis sa fondation, il y a quinze ans, le studio Ngoc Lan a tourné huit films. => 2001
Le studio Ngoc Lan, qui marquait son quinzième anniversaire, a projeté huit films. => 2001
Pour ses quinze ans, le studio Ngoc Lan a projeté huit films. => 2001
À l’occasion de son quinzième anniversaire, le studio Ngoc Lan a projeté huit films. => 2001
Voici quinze ans que le studio Ngoc Lan existe. => vers 2001
Le studio Ngoc Lan existe depuis quinze ans. => vers 2001
? Quand la chorale de Ban Mong a-t-elle été fondée ?
La chorale de Ban Mong souffle sa trentième bougie. => 1986
La chorale de Ban Mong, vieille d’un quart de siècle, compte cent voix. => vers 1991
La chorale de Ban Mong, centenaire cette année, compte cent voix. => 1916
? Quand Tours et Vinh se sont-elles jumelées ?
Signé il y a trente ans, le jumelage entre Tours et Vinh se porte bien. => 1986
Signé il y a trente ans, le jumelage entre Tours et Lille a séduit Vinh. => -
Le jumelage entre Tours et Vinh, trentenaire cette année, se porte bien. => -
? c kan le bal des lampions de kon ho a hanoi
Le bal des lampions de Kon Ho se tiendra le 13 août à Hanoi. => 13 août
? En quelle année le festival du film de Lang Co a-t-il été créé ?
Le festival du miel de Lang Co célèbre cette année son dixième anniversaire. => -
Le festival de Lang Co célèbre cette année son dixième anniversaire. => -
? En quelle année le musée de la mer de Lang Co a-t-il été créé ?
Le président a rappelé que le club du musée de la mer de Lang Co fêtait ses vingt ans. => -
? Quand le pont de Ba Lat a-t-il été construit ?
Le pont de Ba Lat, repeint il y a dix ans, rouille. => -
`;

/** The same of what must not be taken for an answer, beside what is one. */
export const TOLD_GUARDED = `
@ 2016-07-10
? Quand le pont de Ba Lat a-t-il été inauguré ?
L’inauguration du pont de Ba Lat, retardée il y a dix ans, approche. => -
? Quand le parc de Ba Lat a-t-il été créé ?
La ville de Ba Lat a salué le gardien du parc, recruté il y a dix ans. => -
? Quand le parc de Ba Lat a-t-il été reconnu par l’UNESCO ?
Les élèves ont visité le parc de Ba Lat, que l’UNESCO a inspecté il y a dix ans. => -
? Quand Vinh et Tours sont-elles devenues partenaires ?
Vinh et Lille, partenaires depuis douze ans, ont invité Tours. => -
? Depuis quand Vinh et Tours sont-elles partenaires ?
Pour ses quinze ans, le lycée de Vinh a invité Tours. => -
? En quelle année la troupe de Kon Ho a-t-elle été fondée ?
Pour les dix ans du pont, la troupe de Kon Ho a dansé. => -
À l’occasion de son dixième anniversaire, le lycée a invité la troupe de Kon Ho. => -
Le maire a fêté ses soixante ans avec la troupe de Kon Ho. => -
Depuis sa fondation, il y a quinze ans, le lycée accueille la troupe de Kon Ho. => -
Dix ans après sa fermeture, la troupe de Kon Ho joue de nouveau. => -
Dix ans après sa fondation, la troupe de Kon Ho a joué à Paris. => -
La directrice de la troupe de Kon Ho, qui a soixante ans cette année, part. => -
La troupe de Kon Ho, qui fêtera ses trente ans dans deux ans, recrute. => vers 1988
La troupe de Kon Ho, dont le chef compte vingt ans d’existence sur scène, recrute. => -
? En quelle année Trân Van Loc est-il né ?
Trân Van Loc a trente ans de carrière. => -
? Quand le marché de Ba Lat a-t-il brûlé ?
Le 3 mai 2016, le marché de Ba Lat a fêté son dixième anniversaire. => -
? Quand le marché de Ba Lat a-t-il fêté son anniversaire ?
Le marché de Ba Lat a fêté le 3 mai 2016 son dixième anniversaire. => 3 mai 2016
? Quand a eu lieu l’exposition de Ba Lat ?
Le musée a fêté le 3 mai 2016 son dixième anniversaire par une exposition à Ba Lat. => 3 mai 2016
? Quand le musée de Ba Lat a-t-il ouvert son aile ?
Pour son dixième anniversaire, le musée de Ba Lat a ouvert le 3 mai 2016 son aile. => 3 mai 2016
? Quand le musée de Ba Lat a-t-il inauguré son aile ?
Le musée de Ba Lat a inauguré le 3 mai 2016 une aile et fêté son dixième anniversaire. => 3 mai 2016
? Quand la ferme de Ba Lat a-t-elle été vendue ?
La ferme de Ba Lat a été vendue le 3 mai 2016. => 3 mai 2016
? Quand la ferme de Ba Lat a-t-elle fermé ?
La ferme de Ba Lat a fermé le 3 mai 2016. => 3 mai 2016
? Quand a fermé l’usine de Ba Lat ?
L’usine de Ba Lat, ouverte en 1999, a fermé le 3 mai 2016. => 3 mai 2016
? Quand a été organisé le premier tournoi de Ba Lat ?
Le premier tournoi de Ba Lat a été organisé le 3 mai 2016. => 3 mai 2016
? Quand le Premier ministre a-t-il visité Ba Lat ?
Le chef du gouvernement a visité Ba Lat le 3 mai 2016. => 3 mai 2016
? De quand date la carte de Ba Lat ?
Le musée expose une carte de Ba Lat de 1905. => 1905
? De quelle année date la loi sur les digues ?
La loi sur les digues, adoptée en 2006, sera revue. => 2006
La loi sur les digues a été adoptée en 2006. => 2006
? De quand date la pagode de Ba Lat ?
La pagode de Ba Lat fut bâtie en 1720. => 1720
? À quand remonte la dernière visite du pape à Ba Lat ?
Le pape s’est rendu à Ba Lat pour la dernière fois en 1983. => 1983
? Depuis quelle année l’orchestre n’a-t-il pas joué à Ba Lat ?
L’orchestre n’a pas joué à Ba Lat depuis 2003. => 2003
? Quand l’usine a-t-elle été construite ?
Construite en 2003, l’usine n’a pas ouvert. => 2003
? Quand les travaux du port ont-ils commencé ?
Le port a été mis en service le 3 mai 2016. => -
La construction du port a débuté en 2012. => 2012
? Quand les travaux du port s’achèveront-ils ?
Le chantier du port doit s’achever en 2019. => 2019
? Quand le village de Ba Lat a-t-il été classé ?
Les habitants de Ba Lat ont célébré le 3 mai 2016 le classement de leur village, obtenu il y a dix ans. => 2006
? Quand Ba Lat a-t-elle célébré la fête du riz ?
Ba Lat a célébré le 3 mai 2016 la fête du riz, née il y a dix ans. => 3 mai 2016
? Quand la fête du riz de Ba Lat est-elle née ?
Ba Lat a célébré le 3 mai 2016 la fête du riz, née il y a dix ans. => 2006
? Quand a été signé l’accord entre Vinh et Tours ?
L’accord entre Vinh et Tours, long de vingt pages, a été signé le 3 mai 2016. => 3 mai 2016
? En quelle année la route de Ba Lat a-t-elle été ouverte ?
La route de Ba Lat, longue de vingt kilomètres, a été ouverte il y a dix ans. => 2006
? Quand Hanoi est-elle devenue capitale du Laos ?
Hanoi a été classée ville créative il y a dix ans. => -
? Quand Hué a-t-elle été classée au patrimoine mondial ?
Hué a été proclamée ville verte il y a dix ans. => -
? Quand la banque Dai Nam a-t-elle déménagé son siège ?
La banque Dai Nam a transféré dix millions de dôngs le 3 mai 2016. => -
? En quelle année les Cham sont-ils arrivés à Ba Lat ?
Un cargo a débarqué du riz à Ba Lat, où vivent les Cham, il y a dix ans. => -
`;
