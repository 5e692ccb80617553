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
