# Les mots du bot, par leur sens : le terminal et Telegram disent les mêmes.

## Réponses

derived-mark = (déduit)
answer-near = L’archive ne répond pas précisément à cette question ; voici ce qui s’en approche le plus.
answer-none = Rien dans l’archive ne répond à cette question.
understood = J’ai compris : « { $question } »

## Ce que l’archive contient

coverage =
    L’archive couvre { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $years }, { $briefs ->
        [one] { $briefs } brève
       *[other] { $briefs } brèves
    }.
coverage-undated =
    L’archive couvre { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $briefs ->
        [one] { $briefs } brève
       *[other] { $briefs } brèves
    }.
coverage-empty = L’archive est vide pour l’instant.
suggestions = Vous y trouverez par exemple :

## Sources

source-article = « { $title } » · { $date } · { $file }
source-brief = brève « { $title } » · { $date } · { $file }

## Dates

month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-day-without-year =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }, année non précisée
date-month-without-year = { $month }, année non précisée
date-unknown = date non précisée
date-inferred = { $date } (déduit)
date-evidence = Date déduite de : { $sentences }
date-evidence-sentence = « { $sentence } »

## Questions et conversation

question-command = { $command } est une commande de Telegram ; ici, dans le terminal, écrivez une question (« quitter » pour finir).
question-empty = Il n’y a pas de question ; écrivez-en une.
question-too-long =
    Cette question compte { $length } signes, la limite est de { $limit } ; raccourcissez-la.
welcome = Posez une question sur l’archive (« quitter » pour finir).
farewell = Au revoir.

## Ce qui a été cherché aussi

note-also-sought = Cherché aussi : { $pairs }.
note-sought-for = « { $sought } » pour « { $asked } »
