/** Feasts with a name of their own, `fêtera ses N ans`, candles, weddings. See `../expressions.ts`. */
export const FEASTS = `
@ 2016-07-10
? Quand le musée de Dien Khanh a-t-il été fondé ?
Le musée de Dien Khanh a célébré samedi son centenaire. => 1916
Le musée de Dien Khanh célèbre le centenaire de sa fondation. => 1916
Le musée de Dien Khanh célébrera l’an prochain son cinquantenaire. => 1967
Le musée de Dien Khanh a célébré l’an dernier son bicentenaire. => 1815
Le musée de Dien Khanh fête son tricentenaire. => 1716
Le musée de Dien Khanh a fêté son trentenaire. => 1986
Le musée de Dien Khanh a fêté son quarantenaire. => 1976
Le musée de Dien Khanh a fêté le sesquicentenaire de sa création. => 1866
Le musée de Dien Khanh fêtera ses 50 ans en 2024. => 1974
Le musée de Dien Khanh, qui fêtera ses 50 ans en 2024, est fermé. => 1974
Le musée de Dien Khanh, qui a fêté ses 50 ans en 2011, est fermé. => 1961
Le musée de Dien Khanh fête cette année ses quarante ans. => 1976
Le musée de Dien Khanh a fêté ses 40 ans. => 1976
Le musée de Dien Khanh fêtera ses 40 ans l’année prochaine. => 1977
Le musée de Dien Khanh fêtera ses 40 ans en octobre prochain. => 1976
Le musée de Dien Khanh fêtera ses 40 ans en janvier prochain. => 1977
Le musée de Dien Khanh fêtera ses 40 ans. => vers 1976
Le musée de Dien Khanh s’apprête à fêter ses 40 ans. => vers 1976
Le musée de Dien Khanh souffle ses 40 bougies. => 1976
Le musée de Dien Khanh a soufflé ses quarante bougies samedi. => 1976
Le musée de Dien Khanh a fêté ses dix ans d’existence. => 2006
Le musée de Dien Khanh a célébré ses cent ans d’existence. => 1916
Le musée de Dien Khanh célèbre une décennie d’existence. => vers 2006
Le musée de Dien Khanh célèbre un demi-siècle d’existence. => vers 1966
Le musée de Dien Khanh célèbre un quart de siècle d’existence. => vers 1991
Le musée de Dien Khanh fête son demi-siècle. => vers 1966
Le musée de Dien Khanh a fêté son jubilé d’or. => 1966
Le musée de Dien Khanh a fêté son jubilé d’argent. => 1991
Le musée de Dien Khanh a fêté son jubilé de diamant. => 1956
Le musée de Dien Khanh a fêté son jubilé. => -
Le musée de Dien Khanh a célébré l’anniversaire de ses 30 ans. => 1986
Une exposition marque les 30 ans du musée de Dien Khanh. => 1986
Une exposition marque les trente ans de la fondation du musée de Dien Khanh. => 1986
Une exposition s’ouvre à l’occasion des 30 ans du musée de Dien Khanh. => 1986
Le musée de Dien Khanh expose un arbre centenaire. => -
Le musée de Dien Khanh raconte une histoire millénaire. => -
Le musée de Dien Khanh expose les trente ans d’un photographe. => -
@ -
? Quand le musée de Dien Khanh a-t-il été fondé ?
Le musée de Dien Khanh a célébré samedi son centenaire. => -
Le musée de Dien Khanh a fêté ses 40 ans. => -
Le musée de Dien Khanh fêtera ses 50 ans en 2024. => 1974
Le musée de Dien Khanh a célébré son centenaire le 3 mai 2014. => 1914
@ 2016-07-10
? En quelle année M. et Mme Duong se sont-ils mariés ?
M. et Mme Duong célèbrent leurs noces d’or. => 1966
M. et Mme Duong ont célébré leurs noces d’argent. => 1991
M. et Mme Duong célébreront l’an prochain leurs noces de diamant. => 1957
@ 2010-10-10
? En quelle année Thang Long a-t-elle été fondée ?
Hanoi célèbre le millénaire de Thang Long. => 1010
Hanoi célèbre le millénaire de la fondation de Thang Long. => 1010
Hanoi célèbre le 1000e anniversaire de la fondation de Thang Long. => 1010
`;
