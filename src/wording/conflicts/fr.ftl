# Ce que disent les articles qui ne disent pas la même chose.

conflict-evolving = Chiffre qui évolue d’un article à l’autre : { $values }.
conflict-correction = Rectifié d’un article à l’autre : { $values }.
conflict-divergence = Les articles divergent : { $values }.
conflict-within = L’article donne plusieurs valeurs : { $values }.

## Une valeur avec la date de son article, et comment on passe de l’une à l’autre

conflict-value = { $value } ({ $date })
conflict-then = { $values }, puis { $later }
conflict-beside = { $values } ; { $other }
