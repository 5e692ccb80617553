/** `il y a`, `depuis`, `jumelage de`, decades: lengths of time that end on the day of writing. See `../expressions.ts`. */
export const DURATIONS = `
@ 2016-07-10
? Quand le stade de Quang Loc a-t-il été inauguré ?
Inauguré il y a douze ans, le stade de Quang Loc sera agrandi. => 2004
Le stade de Quang Loc a été inauguré il y a 12 ans. => 2004
Le stade de Quang Loc a été inauguré il y a tout juste dix ans. => 2006
Le stade de Quang Loc a été inauguré il y a exactement dix ans. => 2006
Le stade de Quang Loc, inauguré voici douze ans, sera agrandi. => 2004
Le stade de Quang Loc, inauguré voilà douze ans, sera agrandi. => 2004
Le stade de Quang Loc a été inauguré il y a un an. => 2015
Le stade de Quang Loc a été inauguré il y a une décennie. => vers 2006
Le stade de Quang Loc a été inauguré il y a deux décennies. => vers 1996
Le stade de Quang Loc a été inauguré il y a un demi-siècle. => vers 1966
Le stade de Quang Loc a été inauguré il y a un siècle. => vers 1916
Le stade de Quang Loc a été inauguré il y a près de trente ans. => vers 1986
Le stade de Quang Loc a été inauguré il y a environ trente ans. => vers 1986
Le stade de Quang Loc a été inauguré il y a plus de trente ans. => vers 1986
Le stade de Quang Loc a été inauguré il y a une trentaine d’années. => vers 1986
Le stade de Quang Loc a été inauguré il y a quelques années. => -
Le stade de Quang Loc a été inauguré il y a longtemps. => -
Le stade de Quang Loc a été inauguré il y a deux ans et demi. => -
Le stade de Quang Loc a été inauguré il y a 17 ans par le roi. => 1999
Il y a 17 ans, le stade de Quang Loc était inauguré. => 1999
Inauguré il y a 17 ans, le gymnase de Vinh An jouxte le stade de Quang Loc. => -
Le stade de Quang Loc, ouvert depuis vingt ans, sera agrandi. => vers 1996
Le stade de Quang Loc accueille 20 000 spectateurs depuis l’an 2000. => -
@ -
? Quand le stade de Quang Loc a-t-il été inauguré ?
Le stade de Quang Loc a été inauguré il y a 12 ans. => -
Le stade de Quang Loc, ouvert depuis vingt ans, sera agrandi. => -
@ 2023-03-14
? Depuis quelle année Lyon et Can Tho sont-elles jumelées ?
Lyon et Can Tho sont jumelées depuis vingt ans. => vers 2003
Lyon et Can Tho sont jumelées depuis 28 ans. => vers 1995
Lyon et Can Tho sont jumelées depuis près de trente ans. => vers 1993
Lyon et Can Tho sont jumelées depuis trois décennies. => vers 1993
Lyon et Can Tho sont jumelées depuis plus d’un quart de siècle. => vers 1998
Lyon et Can Tho sont jumelées depuis 1994. => 1994
Lyon et Can Tho sont jumelées depuis mai 1994. => 1994
Lyon et Can Tho, liées par un jumelage de 29 ans, ouvriront un centre. => 1994
Lyon et Can Tho célèbrent 29 ans de jumelage. => 1994
En 28 ans de jumelage, Lyon et Can Tho ont bâti une confiance. => 1995
Après 28 ans de jumelage, Lyon et Can Tho veulent aller plus loin. => 1995
Lyon et Can Tho comptent près de 30 ans de jumelage. => vers 1993
Lyon et Can Tho comptent trois décennies de jumelage. => vers 1993
Lyon et Can Tho ont signé un bail de 30 ans. => -
Lyon et Can Tho ont prolongé leur jumelage de cinq ans. => -
Lyon et Can Tho ont reconduit leur jumelage pour dix ans. => -
Lyon et Can Tho ont signé un jumelage d’une durée de cinq ans. => -
@ 2023-03-14
? Depuis quelle année la coopérative Lua Vang exporte-t-elle ses nattes ?
La coopérative Lua Vang exporte ses nattes depuis douze ans. => vers 2011
La coopérative Lua Vang exporte ses nattes depuis les années 1990. => années 1990
Depuis 2009, la coopérative Lua Vang exporte ses nattes. => 2009
Depuis une quinzaine d’années, la coopérative Lua Vang exporte ses nattes. => vers 2008
Cela fait douze ans que la coopérative Lua Vang exporte ses nattes. => vers 2011
Voilà douze ans que la coopérative Lua Vang exporte ses nattes. => vers 2011
La coopérative Lua Vang exporte ses nattes depuis toujours. => -
La coopérative Lua Vang exporte ses nattes depuis cinq mois. => vers 2022
`;
