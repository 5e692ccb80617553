/** What must not be worked out: other things, plans, terms, contradictions. See `../expressions.ts`. */
export const GUARDS = `
@ 2016-07-10
? Quand le port de Vinh An a-t-il été fondé ?
D’ici 2030, le port de Vinh An, qui fête ses 20 ans, doublera sa surface. => 1996
Le port de Vinh An prépare sa vision pour 2050 pour ses 20 ans. => 1996
Le port de Vinh An fêtera ses 20 ans et le stade ses 30 ans. => vers 1996
Le stade de Vinh An fête ses 30 ans au port. => -
Le directeur du port de Vinh An, âgé de 45 ans, dirige 300 dockers. => -
Le port de Vinh An a signé une concession de 50 ans. => -
Le port de Vinh An a doublé son trafic en 20 ans. => -
Le port de Vinh An emploie des dockers depuis deux ans et demi. => -
Le port de Vinh An, fondé en 1996, fête ses 20 ans. => 1996
Fondé en 1996, le port de Vinh An fête son 20e anniversaire. => 1996
Fondé en 1994, le port de Vinh An fête son 20e anniversaire. => 1994 ou 1996
Le port de Vinh An célèbre les 50e et 45e anniversaires de ses deux quais. => -
Le port de Vinh An a accueilli 20 navires en 2014. => -
Le port de Vinh An a perdu un navire il y a 12 ans. => -
Le port de Vinh An reste ouvert 20 ans après la crue. => -
Le port de Vinh An a obtenu un prêt remboursable en 20 ans. => -
Le port de Vinh An garantit ses grues pendant 20 ans. => -
Le port de Vinh An vise 2 millions de tonnes dans vingt ans. => -
Le port de Vinh An sera desservi dans deux ans. => -
? Quand le port de Vinh An a-t-il été agrandi ?
Le port de Vinh An fête ses 20 ans. => -
Le port de Vinh An, fondé il y a 20 ans, a été agrandi. => -
Le port de Vinh An, agrandi il y a 5 ans, fête ses 20 ans. => 2011
? Quand Hanoi et Pékin se sont-elles jumelées ?
Hanoi et Séoul célèbrent le 20e anniversaire de leur jumelage. => -
Hanoi et Séoul sont jumelées depuis 20 ans. => -
Jumelées il y a 20 ans, Hanoi et Séoul coopèrent. => -
? Quand Hanoi et Séoul ont-elles rompu leur jumelage ?
Hanoi et Séoul célèbrent le 20e anniversaire de leur jumelage. => -
Hanoi et Séoul sont jumelées depuis 20 ans. => -
? Quand l’accord de Vinh An a-t-il été signé ?
L’accord de Vinh An porte sur un bail de 30 ans. => -
L’accord de Vinh An expire dans trois ans. => -
L’accord de Vinh An, vieux de 30 ans, sera revu. => vers 1986
L’accord de Vinh An, signé pour 30 ans, sera revu. => -
L’accord de Vinh An, signé en 2001 pour 30 ans, sera revu. => 2001
? Quand l’école de Phu Lang a-t-elle été ouverte ?
L’école de Phu Lang, ouverte en 1965, a fermé il y a dix ans. => 1965
L’école de Phu Lang a fermé il y a dix ans. => -
L’école de Phu Lang accueille des élèves de 6 ans. => -
L’école de Phu Lang forme des maîtres en trois ans. => -
? Quand l’école de Phu Lang a-t-elle fermé ?
L’école de Phu Lang, ouverte en 1965, a fermé il y a dix ans. => 2006
L’école de Phu Lang a fermé l’an dernier. => 2015
L’école de Phu Lang est fermée depuis dix ans. => vers 2006
? Quand a eu lieu le premier festival du thé de Bao Loc ?
Le festival du thé de Bao Loc a eu lieu l’an dernier pour la dixième fois. => -
Le premier festival du thé de Bao Loc a eu lieu il y a dix ans. => 2006
Le premier festival du thé de Bao Loc a eu lieu en 2006. => 2006
? Quand le festival du thé de Bao Loc fêtera-t-il ses vingt ans ?
Le festival du thé de Bao Loc fêtera ses vingt ans en 2026. => 2026
Le festival du thé de Bao Loc fêtera ses vingt ans l’an prochain. => 2017
? Quand le festival du thé de Bao Loc a-t-il fêté son 10e anniversaire ?
Le festival du thé de Bao Loc a fêté son 10e anniversaire en 2014. => 2014
Le festival du thé de Bao Loc a fêté son 10e anniversaire l’an dernier. => 2015
`;
