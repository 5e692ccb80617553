# Answers in Telegram.

## Below the quotes; the numbers are those of the excerpts of an answer that has several

source-numbered = { $number }. { $source }
button-context = Context
button-context-numbered = Context { $number }
button-article = Article
button-article-numbered = Article { $number }
button-brief = Brief
button-brief-numbered = Brief { $number }
button-more =
    { $count ->
        [one] Another excerpt
       *[other] More excerpts
    }

## Below a refusal

button-read = Read: { $title }

## What the buttons bring

quoted-passage = Here is the quoted passage, in its paragraph.
article-changed = This article has changed since; please ask your question again.
