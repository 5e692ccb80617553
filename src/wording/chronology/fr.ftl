# La chronologie d’un sujet, et ce qui est nouveau depuis un jour.

## Commandes

command-timeline = Un sujet dans l’ordre du temps
command-since = Ce qui est nouveau depuis un jour

## Une chronologie

timeline-heading =
    Chronologie de « { $subject } » : { $count ->
        [one] { $count } extrait
       *[other] { $count } extraits
    }
timeline-corrected = « { $typed } » : j’ai cherché « { $read } ».
timeline-undated =
    { $count ->
        [one] { $count } extrait sans année vient en dernier.
       *[other] { $count } extraits sans année viennent en dernier.
    }
timeline-cut = Seuls les { $limit } articles qui en parlent le plus ont été lus.

## La date d’un extrait

timeline-quoted = { $number }. { $date } (date citée)
timeline-deduced = { $number }. { $date } (déduit de la date de l’article)
timeline-derived = { $number }. { $date } (déduit : { $sum })
timeline-article =
    { $form ->
        [day] { $number }. D’après un article du { $date }
        [vowel] { $number }. D’après un article d’{ $date }
       *[other] { $number }. D’après un article de { $date }
    }
timeline-none = { $number }. Date non précisée
timeline-range =
    { $unit ->
        [day] { $from } au { $until }
       *[other] { $from } à { $until }
    }
timeline-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }

## Sans chronologie

timeline-missing = De quoi voulez-vous la chronologie ? Par exemple : { $command } jumelage
timeline-wordless = Je n’y trouve pas de mot à chercher. Par exemple : { $command } jumelage
timeline-too-long = Un sujet a au plus { $limit } signes. Par exemple : { $command } jumelage
timeline-nowhere = L’archive ne parle nulle part de { $words }.
timeline-apart = Aucun passage de l’archive ne réunit ces mots : « { $subject } ».
timeline-word = « { $word } »
timeline-changing = L’archive est en train de changer. Redemandez dans un instant.

## Depuis un jour

since-heading =
    Depuis le { $day } : { $count ->
        [one] { $count } nouveauté
       *[other] { $count } nouveautés
    }
since-heading-subject =
    Depuis le { $day }, sur « { $subject } » : { $count ->
        [one] { $count } nouveauté
       *[other] { $count } nouveautés
    }
since-by-date = Par la date des articles, les plus récents d’abord.
since-by-arrival =
    { $count ->
        [one] { $count } texte est sans année connue : il est daté par son arrivée dans l’archive.
       *[other] { $count } textes sont sans année connue : ils sont datés par leur arrivée dans l’archive.
    }
since-unknown =
    { $count ->
        [one] { $count } autre texte, sans année ni jour d’arrivée connus, n’est pas compté.
       *[other] { $count } autres textes, sans année ni jour d’arrivée connus, ne sont pas comptés.
    }
since-dated = { $number }. { $date }
since-maybe = { $number }. { $date }, jour inconnu : peut-être plus ancien
since-arrived = { $number }. Arrivé dans l’archive le { $day }
since-nothing = Rien de nouveau depuis le { $day }.
since-nothing-subject = Rien de nouveau depuis le { $day } sur « { $subject } ».
since-latest = L’article daté le plus récent : { $date }.
since-missing = Depuis quel jour ? Par exemple : { $command } 1er juillet 2016, ou { $command } lundi Shanghai
since-unreadable = Je ne lis pas de date au début. Par exemple : { $command } 1er juillet 2016, ou { $command } lundi Shanghai
since-future = Le { $day } est encore à venir. Donnez un jour passé, par exemple : { $command } lundi
since-too-long = Un sujet a au plus { $limit } signes. Par exemple : { $command } lundi Shanghai
since-wordless = Après la date, je ne trouve pas de mot à chercher. Par exemple : { $command } lundi Shanghai
