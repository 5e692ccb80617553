/**
 * Sentences whose subject the title (`T`) or the sentence before (`B`) names, with what a question (`?`) on them is to be answered: `-` for nothing. `@`
 * sets the article's day, `-` for none. Of every build some sentences tell of another thing.
 */
export const TOLD_AROUND = `
@ 2018-05-20
T Sceaux et Lang Son plantent des poiriers
? En quelle année Sceaux et Lang Son se sont-elles jumelées ?
Les deux communes fêteront en octobre le quart de siècle de leur jumelage. => vers 1993
Le jumelage des deux communes, qui aura 25 ans en octobre 2019, a été scellé autour des poires. => 1994
Le jumelage entre les deux communes a vingt-cinq ans cette année. => 1993
Sceaux célébrera en 2020 les 40 ans de son jumelage avec Leamington. => -
Lang Son, que trente ans d’amitié lient à Nanning, a reçu les élus de Sceaux. => -
Unies par un jumelage vieux de 25 ans, les deux communes veulent aller plus loin. => vers 1993
? Depuis quelle année Sceaux et Lang Son sont-elles jumelées ?
Voilà 25 ans que Sceaux et Lang Son sont jumelées. => vers 1993
Sceaux et Lang Son, jumelées depuis 1993, échangent des jardiniers. => 1993
Les deux communes, jumelées depuis un quart de siècle, échangent des jardiniers. => vers 1993
? Depuis combien de temps Sceaux et Lang Son sont-elles jumelées ?
Les deux communes, jumelées depuis 25 ans, échangent des jardiniers. => 25 ans
@ -
T La réserve de Tram Bau attend ses grues
? En quelle année la réserve de Tram Bau a-t-elle été créée ?
B La réserve de Tram Bau s’étend sur 7.500 hectares.
Elle célébrera ses vingt-cinq ans en décembre 2023. => 1998
Ses gardes préparent les fêtes de décembre 2023, qui marqueront le 25e anniversaire de sa création. => 1998
Ses gardes préparent le 25e anniversaire de sa création. => -
Son directeur, qui a pris sa retraite en 2023, y a passé 25 ans. => -
Classée site Ramsar depuis dix ans, elle accueille les grues. => -
En février 2020, quand les grues sont revenues, la réserve existait depuis 22 ans. => vers 1998
Le site a fêté en 2022 les dix ans de son classement Ramsar. => -
Dans un message de mars 2021, le ministre rappelait que la réserve avait été créée il y a vingt-trois ans. => 1998
? En quelle année la réserve de Tram Bau a-t-elle été classée site Ramsar ?
Le site a fêté en 2022 les dix ans de son classement Ramsar. => 2012
Elle célébrera ses vingt-cinq ans en décembre 2023. => -
Les festivités de mai 2022 marqueront le 10e anniversaire de son inscription sur la liste Ramsar. => -
@ 2019-09-02
T Le théâtre Sao Mai retrouve ses marionnettes
? Quand le théâtre Sao Mai a-t-il ouvert ?
B Le théâtre Sao Mai joue chaque soir.
Rénovée l’an dernier, la salle fêtera ses cent ans en 2021. => 1921
La troupe, qui joue dans cette salle ouverte il y a trente ans, part à Paris. => 1989
La maison, que dirige Le Thu, a soufflé ses soixante bougies en mars. => 1959
La comédienne Le Thu y a fêté ses soixante ans. => -
Le théâtre de Vinh, son voisin, a fêté ses cent ans en 2015. => -
Lors de sa visite en 2010, le théâtre Sao Mai comptait déjà vingt ans. => -
Son ouverture remonte à soixante ans. => 1959
? Quand fêtera-t-on les cent ans du théâtre Sao Mai ?
Rénovée l’an dernier, la salle fêtera ses cent ans en 2021. => 2021
? Quand le théâtre Sao Mai a-t-il été rénové ?
Rénovée l’an dernier, la salle fêtera ses cent ans en 2021. => 2018
La salle fêtera ses cent ans en 2021. => -
@ 2015-04-12
T Le tir à l’arc conquiert Nam Cat
? En quelle année le tir à l’arc a-t-il été introduit à Nam Cat ?
B Le tir à l’arc compte 300 licenciés à Nam Cat.
Le sport y est arrivé en 1988 dans les bagages d’un Hongrois. => 1988
Sa première compétition y remonte à 1992. => -
Son arrivée dans la ville date de 1988. => 1988
Le club de Hué, lui, est né en 1975. => -
Le stade a été inauguré en 2001. => -
? Depuis quand pratique-t-on le tir à l’arc à Nam Cat ?
On y pratique le tir à l’arc depuis 27 ans. => vers 1988
@ 2020-11-05
T Le chef Dao Quy régale Bordeaux
? En quelle année le chef Dao Quy est-il arrivé à Bordeaux ?
B Le chef Dao Quy tient une table de vingt couverts.
Arrivé à Bordeaux il y a trente ans, il a d’abord lavé la vaisselle. => 1990
Né à Hai Duong il y a soixante ans, il vit à Bordeaux. => -
Son restaurant de Bordeaux fête ses vingt ans. => -
? En quelle année le restaurant de Dao Quy a-t-il ouvert ?
Son restaurant de Bordeaux fête ses vingt ans. => 2000
Il a fêté hier ses soixante ans dans son restaurant. => -
@ 2017-06-14
T Le marché flottant de Long Xuan se vide
? Depuis quand existe le marché flottant de Long Xuan ?
B Le marché flottant de Long Xuan perd ses barques.
Il fêtera l’an prochain son centenaire. => 1918
Il existe depuis plus de cent ans. => vers 1917
Les marchands y vendent des ananas depuis 5 heures du matin. => -
La rive a été bétonnée il y a dix ans. => -
? En quelle année le marché de Long Xuan a-t-il reçu le titre de patrimoine national ?
Il attend depuis dix ans le titre de patrimoine national. => -
@ 2022-03-08
T Des vétérinaires de Lyon et de Buon Ho au chevet des éléphants
? Quand l’école vétérinaire de Lyon et l’université de Buon Ho ont-elles signé leur partenariat ?
B L’école vétérinaire de Lyon et l’université de Buon Ho soignent les éléphants.
Le partenariat des deux établissements, signé il y a huit ans, court jusqu’en 2026. => 2014
Partenaires depuis huit ans, les deux établissements forment des cornacs. => -
Les deux établissements ont fêté lundi les huit ans de leur partenariat. => 2014
L’université a fêté lundi les vingt ans de son partenariat avec Kyoto. => -
Signé pour huit ans, le partenariat s’achèvera en 2026. => -
Leur partenariat a été prolongé de huit ans. => -
? En quelle année l’université de Buon Ho a-t-elle été fondée ?
Les deux établissements ont fêté lundi les huit ans de leur partenariat. => -
L’université, fondée en 1978, et l’école, qui a fêté ses 260 ans en 2021, s’entendent bien. => 1978
L’école de Lyon a fêté ses 260 ans en 2021. => -
L’université fêtera ses 45 ans en 2023. => 1978
@ 2014-10-10
T Le tramway de Ky Son roule à l’heure
? When was the Ky Son tramway opened?
Le tramway de Ky Son, ouvert il y a six ans, transporte mille voyageurs. => 2008
Le tramway de Ky Son a fêté samedi ses six ans. => 2008
Lancé il y a six ans, le tramway de Ky Son est complet. => -
? Quand le tramway de Ky Son a-t-il été mis en service ?
Mis en service il y a six ans, il transporte mille voyageurs. => 2008
Les travaux avaient commencé il y a dix ans. => -
En service depuis six ans, le tramway de Ky Son est complet. => vers 2008
Le conducteur Vo Kha, 52 ans, conduit le tramway de Ky Son depuis six ans. => -
@ -
T Le cinéma de plein air de Hai Nam
? Quand le cinéma de Hai Nam a-t-il été construit ?
B Le cinéma de Hai Nam rouvre ses portes.
En 2019, lors de sa fermeture, il avait trente ans. => -
Bâti il y a trente ans, il passe des films muets. => -
Lors de la cérémonie du 3 mai 2019, le maire a rappelé que le cinéma avait été bâti il y a trente ans. => 1989
Les travaux de 2019, qui ont suivi le 30e anniversaire de sa construction, ont coûté cher. => 1989
Le gala de 2019 a marqué le 30e anniversaire de sa construction. => 1989
Il était fermé depuis neuf ans quand la ville l’a racheté, en 2019. => -
Au moment de son rachat, en 2019, il était fermé depuis neuf ans. => -
? Quand le cinéma de Hai Nam a-t-il fermé ?
Au moment de son rachat, en 2019, il était fermé depuis neuf ans. => vers 2010
Fermé depuis neuf ans, il a rouvert en 2019. => -
Un gala marquera en 2019 les trente ans du cinéma de Hai Nam, fermé depuis 2010. => 2010
? Depuis quand Vo Kha projette-t-il des films à Hai Nam ?
Quand le cinéma a fermé, en 2010, Vo Kha y projetait des films depuis vingt ans. => vers 1990
Vo Kha projetait des films à Hai Nam depuis vingt ans. => -
@ 2021-03-20
T La radio de Tay Lam change de voix
? En quelle année la radio de Tay Lam a-t-elle commencé à émettre ?
B La radio de Tay Lam touche deux millions d’auditeurs.
La station émettait depuis trente ans au moment de l’incendie. => -
Son présentateur vedette y travaille depuis vingt ans. => -
Elle émet en khmer depuis dix ans. => -
? Quand la radio de Tay Lam a-t-elle été fondée ?
La télévision de Tay Lam a fêté ses trente ans en 2015. => -
Le concert de septembre sera donné pour les 30 ans de la télévision. => -
@ -
T Le grand bouddha de Phu Tich veille sur la mer
? En quelle année le grand bouddha de Phu Tich a-t-il été inscrit au patrimoine national ?
B Le grand bouddha de Phu Tich mesure 18 mètres.
Les offrandes de février 2019 ont célébré le 20e anniversaire de son inscription au patrimoine national. => 1999
Les offrandes de février 2019 ont célébré le 20e anniversaire de l’inscription du bouddha au patrimoine national. => 1999
Les offrandes de février ont célébré le 20e anniversaire de son inscription au patrimoine national. => -
Inscrit au patrimoine national depuis 1999, il attire les pèlerins. => 1999
Inscrit au patrimoine national depuis vingt ans, il attire les pèlerins. => -
Interrogé en mai 2020, le bonze a rappelé que le bouddha avait été inscrit au patrimoine national il y a vingt et un ans. => 1999
Sculpté il y a deux siècles, il a été restauré en 2003. => -
Sa restauration, achevée en 2003, a précédé d’un an l’inscription de la pagode voisine. => -
? Quand le grand bouddha de Phu Tich sera-t-il fêté ?
Les offrandes de février 2019 célébreront le 20e anniversaire de l’inscription du bouddha au patrimoine national. => -
? Quand le grand bouddha de Phu Tich a-t-il été restauré ?
Sculpté il y a deux siècles, il a été restauré en 2003. => 2003
@ 2019-12-01
T Foot : le onze de Mai Chau
? En quelle année le club de Mai Chau a-t-il remporté sa première coupe ?
B Le club de Mai Chau joue en première division.
Sa première coupe, remportée il y a dix ans, trône dans le hall. => 2009
Fondé il y a vingt ans, il n’a remporté qu’une coupe. => -
Il attendait une coupe depuis vingt ans. => -
Dix ans après sa première coupe, il rêve d’une seconde. => -
? En quelle année le club de Mai Chau a-t-il été fondé ?
Fondé il y a vingt ans, il n’a remporté qu’une coupe. => 1999
Sa première coupe, remportée il y a dix ans, trône dans le hall. => -
Le club a fêté samedi ses vingt ans. => 1999
Le gardien Do Lam a fêté samedi ses vingt ans. => -
Le gardien a fêté samedi ses vingt ans. => -
Le club a fêté samedi les vingt ans de son gardien. => -
@ 2016-07-10
T Le musée de Tan Chau montre ses trésors
? Quand le musée de Tan Chau a-t-il été fondé ?
B Le musée de Tan Chau est dirigé par Le Van Hai.
Né à Hué, il a fêté hier ses soixante ans. => -
Ancien soldat, il a fêté hier ses soixante ans. => -
Il a fêté hier ses soixante ans. => 1956
B Le musée de Tan Chau a reçu la visite de l’ambassadeur de France.
Arrivé en mars, il a fêté hier ses soixante ans au bord de l’eau. => -
La France, qui a fêté hier le 60e anniversaire de son institut, aide le musée. => -
Le pavillon de France, ouvert depuis dix ans, en est le joyau. => -
Sa collection, commencée il y a cent ans, compte 400 pièces. => -
Ses amis fêtent les dix ans de leur association. => -
Il existe depuis le roi Tu Duc. => -
La ville qui l’abrite fêtera en 2020 ses trois cents ans. => -
? En quelle année l’ambassadeur de France est-il arrivé à Tan Chau ?
L’introduction du train à Tan Chau remonte à 1910. => -
? En quelle année Tan Chau et Nice se sont-elles jumelées ?
Les deux villes, jumelées à Hoi An depuis dix ans, veulent un pont. => -
Tan Chau fêtera en 2017 les dix ans de son jumelage, et Nice les vingt ans du sien avec Hanoi. => 2007
Nice et Tan Chau ont fêté en 2015 les 20 ans de l’école française. => -
@ -
T Le musée de Tan Chau montre ses trésors
? Quand le musée de Tan Chau a-t-il été fondé ?
B Le musée de Tan Chau compte 400 pièces.
En 2012, quand l’aile nord a brûlé, le musée fêtait ses vingt ans. => 1992
En 2012, le directeur racontait que le musée avait perdu cent pièces il y a vingt ans. => -
En mars 2012, le directeur racontait que le musée avait été fondé il y a vingt ans. => 1992
Rénové en 2012, le musée rappelle qu’il a été fondé il y a vingt ans. => -
Dans un livre publié en 2012, Le Van Hai écrit que le musée a été fondé il y a vingt ans. => 1992
L’aile nord, ouverte en 2012, abrite des jades que l’on croyait perdus depuis vingt ans. => -
L’aile nord a été ouverte en 2012. => -
`;
