/** Years, months and days told from the day of writing. See `../expressions.ts`. */
export const RELATIVES = `
@ 2016-07-10
? En quelle année la récolte de Deo Gio a-t-elle été perdue ?
La récolte de Deo Gio a été perdue l’an dernier. => 2015
La récolte de Deo Gio a été perdue l’année dernière. => 2015
La récolte de Deo Gio a été perdue l’an passé. => 2015
La récolte de Deo Gio a été perdue l’année passée. => 2015
La récolte de Deo Gio a été perdue cette année. => 2016
La récolte de Deo Gio a été perdue en décembre dernier. => 2015
La récolte de Deo Gio a été perdue en mai dernier. => 2016
La récolte de Deo Gio a été perdue en mai de l’année dernière. => 2015
La récolte de Deo Gio a été perdue en novembre de l’an dernier. => 2015
La récolte de Deo Gio a été perdue le mois dernier. => 2016
La récolte de Deo Gio a été perdue fin 2014. => 2014
La récolte de Deo Gio a été perdue à la fin de l’année dernière. => 2015
La récolte de Deo Gio a été perdue en 2014. => 2014
La récolte de Deo Gio a été perdue en 2014 et en 2015. => 2014 et en 2015
La récolte de Deo Gio a été perdue cette année-là. => -
La récolte de Deo Gio a été perdue un jour. => -
? Quand le tunnel de Deo Gio ouvrira-t-il ?
Le tunnel de Deo Gio ouvrira l’année prochaine. => 2017
Le tunnel de Deo Gio ouvrira l’an prochain. => 2017
Le tunnel de Deo Gio ouvrira en août prochain. => août 2016
Le tunnel de Deo Gio ouvrira en mars prochain. => mars 2017
Le tunnel de Deo Gio ouvrira le mois prochain. => août 2016
Le tunnel de Deo Gio ouvrira en mars de l’année prochaine. => mars 2017
Le tunnel de Deo Gio ouvrira fin 2017. => fin 2017
Le tunnel de Deo Gio ouvrira à la fin de 2017. => fin de 2017
Le tunnel de Deo Gio ouvrira début 2018. => début 2018
Le tunnel de Deo Gio ouvrira à la mi-2018. => mi-2018
Le tunnel de Deo Gio ouvrira en mai 2018. => mai 2018
Le tunnel de Deo Gio ouvrira à la mi-août 2018. => mi-août 2018
Le tunnel de Deo Gio ouvrira au plus tôt en 2018. => 2018
Le tunnel de Deo Gio ouvrira d’ici 2020. => d’ici 2020
Le tunnel de Deo Gio ouvrira avant le 2 septembre 2018. => avant le 2 septembre 2018
Le tunnel de Deo Gio ouvrira dans deux ans. => vers 2018
Le tunnel de Deo Gio ouvrira dans dix ans. => vers 2026
Le tunnel de Deo Gio ouvrira dans trois mois. => vers octobre 2016
Le tunnel de Deo Gio ouvrira bientôt. => -
Le tunnel de Deo Gio ouvrira dans quelques années. => -
Le tunnel de Deo Gio ouvrira pour vingt ans. => -
@ 2016-12-28
? Quand le tunnel de Deo Gio ouvrira-t-il ?
Le tunnel de Deo Gio ouvrira le mois prochain. => janvier 2017
Le tunnel de Deo Gio ouvrira en janvier prochain. => janvier 2017
Le tunnel de Deo Gio ouvrira dans deux mois. => vers février 2017
@ -
? Quand le tunnel de Deo Gio ouvrira-t-il ?
Le tunnel de Deo Gio ouvrira l’année prochaine. => -
Le tunnel de Deo Gio ouvrira en août prochain. => -
Le tunnel de Deo Gio ouvrira dans deux ans. => -
Le tunnel de Deo Gio ouvrira fin 2017. => fin 2017
@ 2016-07-10
? En quelle année le tunnel de Deo Gio ouvrira-t-il ?
Le tunnel de Deo Gio ouvrira le 24 août. => 2016
Le tunnel de Deo Gio ouvrira le 24 août prochain. => 2016
Le tunnel de Deo Gio ouvrira le 24 février prochain. => 2017
Le tunnel de Deo Gio ouvrira au premier trimestre de 2018. => 2018
? En quelle année le ministre a-t-il visité Deo Gio ?
Le ministre a visité Deo Gio le 10 juillet. => 2016
Le ministre a visité Deo Gio du 4 au 7 juillet. => 2016
Le ministre a visité Deo Gio en mai 2012. => 2012
Le ministre a visité Deo Gio dans les années 1990. => années 1990
Le ministre a visité Deo Gio il y a deux ans. => 2014
`;
