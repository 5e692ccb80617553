# Quels articles de l’archive parlent d’un sujet, et combien.

listing-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
listing-briefs =
    { $count ->
        [one] { $count } brève
       *[other] { $count } brèves
    }
listing-both = { $articles } et { $briefs }
listing-word =
    { $total ->
        [one] Dans cette archive, { $counted } a « { $subject } » dans son texte.
       *[other] Dans cette archive, { $counted } ont « { $subject } » dans leur texte.
    }
listing-words =
    { $total ->
        [one] Dans cette archive, { $counted } réunit les mots de « { $subject } » dans une phrase (ou une phrase et le titre).
       *[other] Dans cette archive, { $counted } réunissent les mots de « { $subject } » dans une phrase (ou une phrase et le titre).
    }
listing-whole = Cette archive contient { $counted }.
listing-forms = Formes comptées : { $forms }
listing-form = « { $form } »
listing-further =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }
several-values =
    { $count ->
        [one] Noms relevés dans { $count } article ou brève de l’archive, sans prétendre être complet : { $values }.
       *[other] Noms relevés dans { $count } articles ou brèves de l’archive, sans prétendre être complet : { $values }.
    }
unlisted-word = 0 article, 0 brève : « { $subject } » n’est dans aucun texte de cette archive.
unlisted-words = 0 article, 0 brève : aucune phrase de cette archive ne réunit les mots de « { $subject } ».
listing-in-period = { $counted } de la période demandée ({ $period })
listing-inferred =
    { $count ->
        [one] La date de { $count } est déduite.
       *[other] Les dates de { $count } sont déduites.
    }
listing-undated =
    { $count ->
        [one] Non compté : { $count } autre sans date connue, ou dont la date n’en dit pas assez.
       *[other] Non comptés : { $count } autres sans date connue, ou dont la date n’en dit pas assez.
    }
listing-outside =
    { $count ->
        [one] Et { $count } d’un autre temps.
       *[other] Et { $count } d’un autre temps.
    }
listing-values =
    { $total ->
        [one] « { $subject } » : { $count } au moins, par les noms que donne { $total } article ou brève de cette archive ; le monde peut en compter d’autres.
       *[other] « { $subject } » : { $count } au moins, par les noms que donnent { $total } articles ou brèves de cette archive ; le monde peut en compter d’autres.
    }
unlisted-period = 0 article de la période demandée ({ $period }) n’a « { $subject } » ; sans date connue : { $unknown } ; d’un autre temps : { $outside }.
unlisted-time = 0 article de la période demandée ({ $period }) ; sans date connue : { $unknown } ; d’un autre temps : { $outside }.
