## Lire un article

page-of = page { $page } sur { $pages }
page-previous = ← Page précédente
page-next = Page suivante →
article-place = { $place }, { $date }
article-copies = Aussi dans : { $files }
brief-mark = brève
brief-heading = brève :
brief-under = Lire l’article « { $title } »
article-gone = Cet article n’est plus dans l’archive, ou il a changé depuis. Reposez votre question.

## La liste des articles

articles-entry = { $number }. « { $title } » · { $date }
articles-open = Lire le { $number }
articles-hint = Choisissez un numéro pour lire l’article.
