# Pourquoi cette réponse : ce que disent --explain et le bouton « Pourquoi ? ».

button-why = Pourquoi ?
why-forgotten = Je ne garde pas les questions : reposez-la.
why-unexplained = Cette réponse est une liste : elle compte les articles où les mots demandés se trouvent.

## L’ensemble

why-confidence =
    Confiance : { $level ->
        [high] forte
        [middle] moyenne
       *[low] faible
    } ({ $percent } %).
why-quoted = La réponse courte se lit dans la première citation.
why-derived = La réponse est un calcul : { $sum }.
why-period = La question porte sur { $words } : ce qui est de ce temps passe devant, et ce qui est sûrement d’un autre n’est pas donné pour réponse.
why-period-loose = La question parle de { $words } : ce qui est de ce temps passe un peu devant.
why-latest = La question veut le plus récent : parmi les articles datés du sujet, les plus récents passent devant.
why-earliest = La question veut le plus ancien : parmi les articles datés du sujet, les plus anciens passent devant.
why-outside = L’archive parle du sujet, mais d’un autre temps que { $words }.
why-unknown-names =
    { $count ->
        [one] Aucun article n’a le nom { $words }.
       *[other] Aucun article n’a les noms { $words }.
    }
why-unknown-words =
    { $count ->
        [one] Aucun article n’a le mot { $words }.
       *[other] Aucun article n’a les mots { $words }.
    }
why-apart = Aucune des phrases examinées n’a à la fois { $words }, même avec le titre de son article.
why-unstated =
    La phrase la plus proche ne donne pas ce qui est demandé : { $what ->
        [date] une date
        [year] une année
        [clock] une heure
        [number] un nombre
        [money] un montant
        [share] une part
        [duration] une durée
        [person] une personne
        [place] un lieu
       *[cause] une cause
    }.
why-weak = Aucune phrase ne répond assez nettement à la question.
why-off-subject = L’archive ne semble pas parler de ce sujet.

## Chaque citation

why-quote = Citation { $number }
why-word = « { $word } »
why-words = { $first } et { $last }
why-met-all =
    { $count ->
        [one] Cette phrase a le mot de la question : { $words }.
       *[other] Cette phrase a les { $count } mots de la question : { $words }.
    }
why-met-some = Cette phrase a { $met } des { $count } mots de la question : { $words }.
why-met-none = Cette phrase n’a aucun mot de la question tel quel.
why-missing = Il y manque { $words }.
why-meaning =
    { $rank ->
        [1] De toutes les phrases examinées, son sens est le plus proche de la question.
       *[other] Son sens est proche de la question : { $rank }e des { $count } phrases examinées.
    }
why-title = L’article parle du sujet : son titre a { $words }.
why-brief = C’est une brève : elle n’a pas de date.
why-told = La phrase est du temps demandé.
why-dated = Son article est du temps demandé.
why-outside-quote = Elle est d’un autre temps que celui qui est demandé.
why-date = L’article est { $of }.
why-date-inferred = L’article est { $of }, d’après d’autres phrases qui s’y lisent.
why-date-unknown = L’article ne dit pas sa date.
