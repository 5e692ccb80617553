/** Anniversaries by their number: figures, letters, Roman, and the feast's own date. See `../expressions.ts`. */
export const ANNIVERSARIES = `
@ 2016-07-10
? Quand la bibliothèque de Son Tay a-t-elle été fondée ?
La bibliothèque de Son Tay fête cette année son 20e anniversaire. => 1996
La bibliothèque de Son Tay fête cette année son 20ème anniversaire. => 1996
La bibliothèque de Son Tay a fêté dimanche son 20ᵉ anniversaire. => 1996
La bibliothèque de Son Tay a célébré son 20è anniversaire le 10 juillet. => 1996
La bibliothèque de Son Tay a célébré le 20 ème anniversaire de sa fondation. => 1996
La bibliothèque de Son Tay célèbre le XXe anniversaire de sa fondation. => 1996
La bibliothèque de Son Tay célèbre le XXVᵉ anniversaire de sa fondation. => 1991
La bibliothèque de Son Tay célèbre son vingtième anniversaire. => 1996
La bibliothèque de Son Tay célèbre son vingt-cinquième anniversaire. => 1991
La bibliothèque de Son Tay célèbre son soixante-dixième anniversaire. => 1946
La bibliothèque de Son Tay célèbre son quatre-vingt-dixième anniversaire. => 1926
La bibliothèque de Son Tay célèbre son cent vingtième anniversaire. => 1896
La bibliothèque de Son Tay a célébré son premier anniversaire. => 2015
La bibliothèque de Son Tay a célébré son 1er anniversaire. => 2015
La bibliothèque de Son Tay célèbre le 125e anniversaire de sa création. => 1891
La bibliothèque de Son Tay célébrera en septembre prochain son 20e anniversaire. => 1996
La bibliothèque de Son Tay célébrera en mars prochain son 20e anniversaire. => 1997
La bibliothèque de Son Tay célébrera l’an prochain son 20e anniversaire. => 1997
La bibliothèque de Son Tay a célébré l’an dernier son 20e anniversaire. => 1995
La bibliothèque de Son Tay a célébré l’année dernière son 20e anniversaire. => 1995
La bibliothèque de Son Tay a célébré en décembre dernier son 20e anniversaire. => 1995
La bibliothèque de Son Tay a célébré en 2013 son 20e anniversaire. => 1993
La bibliothèque de Son Tay célébrera en 2018 son 20e anniversaire. => 1998
La bibliothèque de Son Tay a célébré le 3 mai 2015 son 20e anniversaire. => 1995
La bibliothèque de Son Tay célébrera bientôt son 20e anniversaire. => vers 1996
La bibliothèque de Son Tay célébrera d’ici 2020 l’ouverture de dix salles. => -
La bibliothèque de Son Tay célèbre son 20e anniversaire (1996-2016). => 1996
Le 20e anniversaire de la bibliothèque de Son Tay a été célébré hier. => 1996
Le grand 50e anniversaire de la bibliothèque de Son Tay a eu lieu samedi. => 1966
Le maire a salué la bibliothèque de Son Tay pour son anniversaire. => -
Le maire de Son Tay a fêté son 60e anniversaire à la bibliothèque. => -
@ -
? Quand la bibliothèque de Son Tay a-t-elle été fondée ?
La bibliothèque de Son Tay fête cette année son 20e anniversaire. => -
La bibliothèque de Son Tay célébrera en août prochain son 20e anniversaire. => -
La bibliothèque de Son Tay a célébré en 2013 son 20e anniversaire. => 1993
La bibliothèque de Son Tay célèbre son 20e anniversaire (1996-2016). => 1996
La bibliothèque de Son Tay a célébré le 4 mai 2017 son quarantième anniversaire. => 1977
@ 05-18
? Quand la bibliothèque de Son Tay a-t-elle été fondée ?
La bibliothèque de Son Tay a célébré le 18 mai son 20e anniversaire. => -
La bibliothèque de Son Tay célébrera en 2018 son 20e anniversaire. => 1998
@ 2021-11-04 inferred
? En quelle année Hanoi et Daegu se sont-elles jumelées ?
Les deux villes marquent le 15e anniversaire du jumelage de Hanoi et de Daegu. => 2006
Hanoi et Daegu célèbrent le 15e anniversaire de leur jumelage. => 2006
Hanoi et Daegu célèbrent le quinzième anniversaire de l’établissement de leur jumelage. => 2006
Hanoi et Daegu préparent pour 2022 le 15e anniversaire de leur jumelage. => 2007
Hanoi et Daegu ont ouvert un centre pour le 15e anniversaire de leur université. => -
`;
