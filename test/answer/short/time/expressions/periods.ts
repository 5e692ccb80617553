/** Decades, centuries, quarters, seasons, parts of a year. See `../expressions.ts`. */
export const PERIODS = `
@ 2016-07-10
? Quand la digue de Vinh Ho a-t-elle été construite ?
La digue de Vinh Ho a été construite dans les années 1990. => années 1990
La digue de Vinh Ho a été construite dans les années 90. => années 90
La digue de Vinh Ho a été construite au début des années 1990. => début des années 1990
La digue de Vinh Ho a été construite à la fin des années 1980. => fin des années 1980
La digue de Vinh Ho a été construite au milieu des années 1980. => milieu des années 1980
La digue de Vinh Ho a été construite au XIXe siècle. => XIXe siècle
La digue de Vinh Ho a été construite au XIXᵉ siècle. => XIXᵉ siècle
La digue de Vinh Ho a été construite au 19e siècle. => 19e siècle
La digue de Vinh Ho a été construite au début du XXe siècle. => début du XXe siècle
La digue de Vinh Ho a été construite à la fin du XVIIIe siècle. => fin du XVIIIe siècle
La digue de Vinh Ho a été construite au dix-neuvième siècle. => dix-neuvième siècle
La digue de Vinh Ho a été construite entre 1905 et 1908. => entre 1905 et 1908
La digue de Vinh Ho a été construite de 1905 à 1908. => de 1905 à 1908
La digue de Vinh Ho a été construite vers 1905. => vers 1905
La digue de Vinh Ho a été construite avant 1905. => avant 1905
La digue de Vinh Ho a été construite après 1975. => après 1975
La digue de Vinh Ho a été construite sous la dynastie des Nguyen. => -
La digue de Vinh Ho a été construite l’été dernier. => été 2015
La digue de Vinh Ho a été construite au printemps dernier. => printemps 2016
La digue de Vinh Ho a été construite l’automne dernier. => automne 2015
La digue de Vinh Ho a été construite l’hiver dernier. => hiver 2015-2016
La digue de Vinh Ho a été construite au printemps 2014. => printemps 2014
La digue de Vinh Ho a été construite au premier trimestre. => premier trimestre 2016
La digue de Vinh Ho a été construite au premier trimestre 2014. => premier trimestre 2014
La digue de Vinh Ho a été construite au deuxième trimestre de l’an dernier. => deuxième trimestre 2015
La digue de Vinh Ho a été construite au premier semestre de cette année. => premier semestre 2016
La digue de Vinh Ho a été construite au second semestre de 2014. => second semestre de 2014
La digue de Vinh Ho a été construite au 3e trimestre 2015. => 3e trimestre 2015
La digue de Vinh Ho a été construite au quatrième trimestre. => -
La digue de Vinh Ho a été construite en début d’année. => début 2016
La digue de Vinh Ho a été construite au début de l’année. => début 2016
La digue de Vinh Ho a été construite fin juin. => fin juin
La digue de Vinh Ho a été construite début mai 2015. => début mai 2015
? Quand la digue de Vinh Ho sera-t-elle achevée ?
La digue de Vinh Ho sera achevée à l’automne prochain. => automne 2016
La digue de Vinh Ho sera achevée au printemps prochain. => printemps 2017
La digue de Vinh Ho sera achevée l’été prochain. => -
La digue de Vinh Ho sera achevée cet été. => été 2016
La digue de Vinh Ho sera achevée l’hiver prochain. => hiver 2016-2017
La digue de Vinh Ho sera achevée au quatrième trimestre. => quatrième trimestre 2016
La digue de Vinh Ho sera achevée au premier trimestre de l’an prochain. => premier trimestre 2017
La digue de Vinh Ho sera achevée au premier trimestre. => premier trimestre 2017
La digue de Vinh Ho sera achevée à la fin de l’année. => fin 2016
La digue de Vinh Ho sera achevée en fin d’année. => fin 2016
La digue de Vinh Ho sera achevée d’ici la fin de l’année. => d’ici fin 2016
La digue de Vinh Ho sera achevée au second semestre 2017. => second semestre 2017
? En quelle année la digue de Vinh Ho a-t-elle été construite ?
La digue de Vinh Ho a été construite au premier trimestre. => 2016
La digue de Vinh Ho a été construite au printemps dernier. => 2016
La digue de Vinh Ho a été construite l’été dernier. => 2015
La digue de Vinh Ho a été construite au 3e trimestre 2015. => 2015
La digue de Vinh Ho a été construite au début de 2014. => 2014
? En quel siècle la digue de Vinh Ho a-t-elle été construite ?
La digue de Vinh Ho a été construite au XIXe siècle. => XIXe siècle
La digue de Vinh Ho a été construite au XVIIᵉ siècle. => XVIIᵉ siècle
@ -
? Quand la digue de Vinh Ho a-t-elle été construite ?
La digue de Vinh Ho a été construite l’été dernier. => -
La digue de Vinh Ho a été construite au premier trimestre. => -
La digue de Vinh Ho a été construite en début d’année. => -
La digue de Vinh Ho a été construite dans les années 1990. => années 1990
`;
