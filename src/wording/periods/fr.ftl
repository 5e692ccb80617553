# Le temps dont parle une question.

of-day = du { $date }
of-month =
    { $month ->
        [4] d’{ $date }
        [8] d’{ $date }
        [10] d’{ $date }
       *[other] de { $date }
    }
of-year = de { $date }
note-article = D’après un article { $of }.
note-article-undated = D’après un article sans date.
note-brief = D’après une brève, sans date.
note-outside = L’archive a ceci, mais { $of } ; la question dit « { $words } ».
note-outside-undated = L’archive a ceci, mais d’un autre temps ; la question dit « { $words } ».
note-ended = « { $words } » : { $period } ; les articles datés de l’archive s’arrêtent en { $year }.
period-range = du { $from } au { $until }
period-since = depuis le { $date }
period-until = jusqu’au { $date }
season-day = { $day } { $month }
