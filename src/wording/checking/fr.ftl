## Vérifier une phrase

command-check = Vérifier qu’une phrase est dans l’archive
check-how =
    Écrivez la phrase après { $command }, ou répondez par { $command } au message qui la contient.
    Vous pouvez aussi me transférer ce message maintenant.
    Je dirai si elle est dans l’archive mot pour mot, modifiée ou absente.
check-wordless = Je n’y trouve pas de mots à vérifier.

## Le verdict

check-exact = Exact : ces mots sont dans l’archive, dans cet ordre.
check-exact-part = Exact, mais incomplet : ces mots sont dans l’archive, dans un passage plus long.
check-exact-gaps = Exact, hors de ce que votre texte dit omettre (« […] »).
check-altered = Modifié : l’archive dit presque la même chose, mais pas ces mots.
check-absent = Absent : je ne trouve cette phrase dans l’archive ni telle quelle, ni légèrement modifiée.
check-short = Trop court pour en juger : ces mots ne sont pas tels quels dans l’archive, et il m’en faut au moins { $words }.
check-parts =
    Tout n’y est pas de la même façon. Sur { $total } phrases :
    { $exact ->
        [one] { $exact } exacte
       *[other] { $exact } exactes
    }, { $altered ->
        [one] { $altered } modifiée
       *[other] { $altered } modifiées
    }, { $absent ->
        [one] { $absent } absente
       *[other] { $absent } absentes
    }.
check-part-exact = { $number }. Exacte :
check-part-altered = { $number }. Modifiée :
check-part-absent = { $number }. Absente : { $text }
check-part-short = { $number }. Trop courte pour en juger : { $text }
check-parts-more =
    { $count ->
        [one] Une autre phrase n’est pas détaillée ici ; vérifiez-la à part.
       *[other] { $count } autres phrases ne sont pas détaillées ici ; vérifiez-les à part.
    }

## Où c’est

check-place-title = dans le titre
check-place-lead = dans le chapeau
check-place-caption = dans une légende
check-place-article =
    { $paragraph ->
        [1] 1er paragraphe
       *[other] { $paragraph }e paragraphe
    }
check-place-brief = dans une brève
check-place-between = en marge du texte
check-passages-more =
    { $count ->
        [one] […] et un autre passage à la suite
       *[other] […] et { $count } autres passages à la suite
    }
check-copies = Aussi dans : { $files }
check-also = Les mêmes mots aussi dans : { $sources }

## Ce qui diffère

check-difference = Barré : l’archive seule. Souligné : votre texte seul.
check-replaced = • « { $given } » dans votre texte, « { $archived } » dans l’archive
check-inserted = • « { $given } » dans votre texte, rien dans l’archive
check-removed = • rien dans votre texte, « { $archived } » dans l’archive
check-changes-more =
    { $count ->
        [one] • et une autre différence
       *[other] • et { $count } autres différences
    }
