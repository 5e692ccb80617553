## Reading an article

page-of = page { $page } of { $pages }
page-previous = ← Previous page
page-next = Next page →
article-place = { $place }, { $date }
article-copies = Also in: { $files }
brief-mark = brief
brief-heading = brief:
brief-under = Read the article “{ $title }”
article-gone = This article is no longer in the archive, or has changed since. Please ask again.

## The list of articles

articles-entry = { $number }. “{ $title }” · { $date }
articles-open = Read { $number }
articles-hint = Choose a number to read the article.
