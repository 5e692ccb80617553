/** Ages: a person of N years was born in one of two years, unless the birthday is told. See `../expressions.ts`. */
export const AGES = `
@ 2016-07-10
? En quelle année Nguyen Van Lam est-il né ?
Nguyen Van Lam, âgé de 45 ans, dirige l’atelier. => 1970 ou 1971
Âgé de 45 ans, Nguyen Van Lam dirige l’atelier. => 1970 ou 1971
Nguyen Van Lam, 45 ans, dirige l’atelier. => 1970 ou 1971
Nguyen Van Lam (45 ans) dirige l’atelier. => 1970 ou 1971
Nguyen Van Lam a 45 ans et dirige l’atelier. => 1970 ou 1971
À 45 ans, Nguyen Van Lam dirige l’atelier. => 1970 ou 1971
Aujourd’hui âgé de 45 ans, Nguyen Van Lam dirige l’atelier. => 1970 ou 1971
Le potier Nguyen Van Lam, quarante-cinq ans, dirige l’atelier. => 1970 ou 1971
Nguyen Van Lam, âgé d’une quarantaine d’années, dirige l’atelier. => vers 1976
Nguyen Van Lam, âgé de près de 80 ans, dirige l’atelier. => vers 1936
Nguyen Van Lam, âgé de plus de 80 ans, dirige l’atelier. => vers 1936
Nguyen Van Lam est décédé samedi à l’âge de 80 ans. => 1935 ou 1936
Nguyen Van Lam est décédé en 2010 à l’âge de 80 ans. => 1929 ou 1930
Nguyen Van Lam s’est éteint le 3 mai 2012, à 80 ans. => 1931 ou 1932
Nguyen Van Lam a fêté hier ses 80 ans. => 1936
Nguyen Van Lam fêtera ses 80 ans l’an prochain. => 1937
Nguyen Van Lam est né en 1951 à Hué. => 1951
Né en 1951, Nguyen Van Lam dirige l’atelier. => 1951
Nguyen Van Lam est né il y a 45 ans à Hué. => 1971
Nguyen Van Lam, né le 3 mai 1951, dirige l’atelier. => 1951
L’atelier célèbre le centenaire de la naissance de Nguyen Van Lam. => 1916
L’atelier célèbre le 130e anniversaire de la naissance de Nguyen Van Lam. => 1886
Nguyen Van Lam dirige l’atelier depuis 45 ans. => -
Nguyen Van Lam dirige un atelier de 45 ans. => -
Nguyen Van Lam et son fils, âgé de 12 ans, ouvrent l’atelier. => -
Nguyen Van Lam a ouvert l’atelier à 25 ans. => -
Nguyen Van Lam a été condamné à 12 ans de prison. => -
@ -
? En quelle année Nguyen Van Lam est-il né ?
Nguyen Van Lam, âgé de 45 ans, dirige l’atelier. => -
Nguyen Van Lam est décédé en 2010 à l’âge de 80 ans. => 1929 ou 1930
En 2014, Nguyen Van Lam, alors âgé de 45 ans, a ouvert l’atelier. => 1968 ou 1969
Nguyen Van Lam, né en 1951, dirige l’atelier. => 1951
@ 2021-11-04 inferred
? Quand est née la chanteuse Tran Thi Mai ?
La chanteuse Tran Thi Mai, 30 ans, chante à Hué. => 1990 ou 1991
La chanteuse Tran Thi Mai, âgée de 30 ans, chante à Hué. => 1990 ou 1991
La chanteuse Tran Thi Mai (30 ans) chante à Hué. => 1990 ou 1991
La chanteuse Tran Thi Mai a eu 30 ans en mars dernier. => 1991
La chanteuse Tran Thi Mai chante depuis l’âge de 12 ans. => -
? Quand la chanteuse Tran Thi Mai a-t-elle ouvert son école ?
La chanteuse Tran Thi Mai, 30 ans, a ouvert une école. => -
`;
