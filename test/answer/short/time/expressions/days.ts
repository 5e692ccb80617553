/** Days: weekdays, eves and morrows, ranges. See `../expressions.ts`; 10 July 2016 was a Sunday. */
export const DAYS = `
@ 2016-07-10
? Quand le ministre a-t-il visité Deo Gio ?
Le ministre a visité Deo Gio ce dimanche. => 10 juillet 2016
Le ministre a visité Deo Gio dimanche. => 10 juillet 2016
Le ministre a visité Deo Gio samedi. => 9 juillet 2016
Le ministre a visité Deo Gio mardi. => 5 juillet 2016
Le ministre a visité Deo Gio mardi dernier. => 5 juillet 2016
Le ministre a visité Deo Gio lundi matin. => 4 juillet 2016
Le ministre a visité Deo Gio mardi 5 juillet. => mardi 5 juillet
Le ministre a visité Deo Gio le 5 juillet 2016. => 5 juillet 2016
Le ministre a visité Deo Gio le 1er juillet 2016. => 1er juillet 2016
Le ministre a visité Deo Gio ce jeudi. => -
Le ministre a visité Deo Gio le 5 juillet, veille de son départ. => 5 juillet
Arrivé à Hué le 5 juillet, le ministre avait visité Deo Gio la veille. => 4 juillet 2016
Arrivé à Hué le 1er juillet, le ministre avait visité Deo Gio la veille. => 30 juin 2016
Arrivé à Hué le 5 juillet, le ministre a visité Deo Gio le lendemain. => 6 juillet 2016
Arrivé à Hué le 30 juin, le ministre a visité Deo Gio le lendemain. => 1er juillet 2016
Arrivé à Hué le 5 juillet, le ministre a visité Deo Gio deux jours plus tard. => 7 juillet 2016
Arrivé à Hué le 5 juillet, le ministre avait visité Deo Gio l’avant-veille. => 3 juillet 2016
Le ministre a visité Deo Gio à la veille du 2 septembre. => veille du 2 septembre
Le ministre a visité Deo Gio à la veille du Têt. => -
Le ministre a visité Deo Gio au lendemain du 2 mai. => lendemain du 2 mai
Le ministre a visité Deo Gio la veille. => -
Le ministre a visité Deo Gio le lendemain. => -
Le ministre a visité Deo Gio du 4 au 7 juillet. => du 4 au 7 juillet
Le ministre a visité Deo Gio les 4 et 5 juillet. => les 4 et 5 juillet
Le ministre a visité Deo Gio du 28 juin au 2 juillet 2016. => du 28 juin au 2 juillet 2016
Le ministre a visité Deo Gio la semaine dernière. => semaine du 27 juin au 3 juillet 2016
Le ministre a visité Deo Gio mercredi, et le directeur Tuan Chau jeudi. => 6 juillet 2016
Le directeur a dit lundi que le ministre avait visité Deo Gio. => -
? Quand le ministre visitera-t-il Deo Gio ?
Le ministre visitera Deo Gio mardi prochain. => 12 juillet 2016
Le ministre visitera Deo Gio mardi. => 12 juillet 2016
Le ministre visitera Deo Gio dimanche prochain. => 17 juillet 2016
Le ministre visitera Deo Gio le 12 juillet. => 12 juillet
Le ministre visitera Deo Gio du 12 au 14 juillet. => du 12 au 14 juillet
Le ministre visitera Deo Gio la semaine prochaine. => semaine du 11 au 17 juillet 2016
Le ministre visitera Deo Gio cette semaine. => -
@ -
? Quand le ministre a-t-il visité Deo Gio ?
Le ministre a visité Deo Gio mardi dernier. => mardi dernier
Le ministre a visité Deo Gio mardi. => mardi
Le ministre a visité Deo Gio le 5 juillet. => 5 juillet
Arrivé à Hué le 5 juillet 2014, le ministre avait visité Deo Gio la veille. => 4 juillet 2014
Arrivé à Hué le 5 juillet, le ministre avait visité Deo Gio la veille. => 4 juillet
Arrivé à Hué le 1er mars, le ministre avait visité Deo Gio la veille. => -
Le ministre a visité Deo Gio du 10 au 14 avril. => du 10 au 14 avril
@ 07-10
? Quand le ministre a-t-il visité Deo Gio ?
Le ministre a visité Deo Gio samedi. => -
Le ministre a visité Deo Gio ce dimanche. => -
@ 2017-01-02
? Quand le ministre a-t-il visité Deo Gio ?
Le ministre a visité Deo Gio vendredi dernier. => 30 décembre 2016
Le ministre a visité Deo Gio en décembre dernier. => décembre 2016
Le ministre a visité Deo Gio le mois dernier. => décembre 2016
`;
