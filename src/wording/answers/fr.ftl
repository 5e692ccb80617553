# Les réponses dans Telegram.

## Sous les citations ; les numéros sont ceux des extraits d’une réponse qui en a plusieurs

source-numbered = { $number }. { $source }
button-context = Contexte
button-context-numbered = Contexte { $number }
button-article = Article
button-article-numbered = Article { $number }
button-brief = Brève
button-brief-numbered = Brève { $number }
button-more =
    { $count ->
        [one] Autre extrait
       *[other] Autres extraits
    }

## Sous un refus

button-read = Lire : { $title }

## Ce que les boutons apportent

quoted-passage = Voici le passage cité, dans son paragraphe.
article-changed = Cet article a changé depuis ; reposez votre question.
