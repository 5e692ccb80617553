/** `N ans après`, `plus tard`, `plus tôt`, `l’année suivante`: counted from another time in the sentence. See `../expressions.ts`. */
export const SHIFTS = `
@ 2018-04-05
? En quelle année a été conclu l’accord de Song Lam ?
Vingt-trois ans après l’accord de Song Lam, la coopération reste forte. => vers 1995
Il a rappelé que vingt-trois ans après l’accord de Song Lam, la coopération reste forte. => vers 1995
En 2015, vingt ans après l’accord de Song Lam, un pont a été ouvert. => 1995
Vingt ans après l’accord de Song Lam, conclu en 1995, un pont s’ouvre. => 1995
Dix ans après la crue, les pays ont conclu l’accord de Song Lam. => -
Dix ans après la crue de 1985, les pays ont conclu l’accord de Song Lam. => 1995
? Quand le barrage de Deo Gio a-t-il été construit ?
Le barrage de Deo Gio a été construit dix ans après la crue de 1999. => 2009
Le barrage de Deo Gio a été construit deux ans après l’accord de 1995. => 1997
Le barrage de Deo Gio a été construit deux ans avant l’accord de 1995. => 1993
Le barrage de Deo Gio a été construit dix ans après la crue. => -
Le barrage de Deo Gio, décidé en 1995, a été construit dix ans plus tard. => 2005
Le barrage de Deo Gio, décidé en 1995, a été construit l’année suivante. => 1996
Décidé en 1995, le barrage de Deo Gio a été construit cinq ans plus tard. => 2000
La crue de 1999 a détruit le barrage de Deo Gio, construit dix ans plus tôt. => 1989
La crue de 1999 a détruit le barrage de Deo Gio, construit dix ans auparavant. => 1989
La crue de 1999 a détruit le barrage de Deo Gio, construit près de dix ans plus tôt. => vers 1989
La crue de 1999 a détruit le barrage de Deo Gio, construit l’année précédente. => 1998
La crue de 1999 a détruit le barrage de Deo Gio, construit la même année. => 1999
La crue a détruit le barrage de Deo Gio, construit dix ans plus tôt. => -
? Quand l’usine de Hoa Son a-t-elle ouvert ?
L’usine de Hoa Son a ouvert trois ans après la signature du contrat en 2010. => 2013
Fondée en 1990, la société a ouvert dix ans plus tard l’usine de Hoa Son. => 2000
Fondée en 1990, la société a ouvert une dizaine d’années plus tard l’usine de Hoa Son. => vers 2000
Fondée en 1990, la société a ouvert l’année suivante l’usine de Hoa Son. => 1991
L’usine de Hoa Son a ouvert quelques années après la guerre. => -
L’usine de Hoa Son a ouvert un an avant la guerre. => -
@ -
? Quand l’usine de Hoa Son a-t-elle ouvert ?
Fondée en 1990, la société a ouvert dix ans plus tard l’usine de Hoa Son. => 2000
L’usine de Hoa Son a ouvert trois ans après la crue de 2010. => 2013
L’usine de Hoa Son a ouvert trois ans après la crue. => -
? En quelle année a été conclu l’accord de Song Lam ?
Vingt-trois ans après l’accord de Song Lam, la coopération reste forte. => -
En 2015, vingt ans après l’accord de Song Lam, un pont a été ouvert. => 1995
@ 2020-01-05
? En quelle année la luthière Trinh Thi Nhan fêtera-t-elle ses 70 ans ?
Née en 1951, la luthière Trinh Thi Nhan fêtera bientôt ses 70 ans. => 2021
La luthière Trinh Thi Nhan fêtera ses 70 ans l’an prochain. => 2021
? En quelle année la rivière Bo a-t-elle atteint 4,72 mètres ?
La rivière Bo a atteint 4,72 mètres, du jamais vu depuis la crue de 1999, il y a vingt et un ans. => 2020
`;
