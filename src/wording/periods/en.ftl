# The time that a question asks about.

of-day = of { $date }
of-month =
    { $month ->
       *[other] of { $date }
    }
of-year = of { $date }
note-article = From an article { $of }.
note-article-undated = From an undated article.
note-brief = From a brief, undated.
note-outside = The archive has this, but { $of }; the question says “{ $words }”.
note-outside-undated = The archive has this, but of another time; the question says “{ $words }”.
note-ended = “{ $words }” is { $period }; the archive’s dated articles end in { $year }.
period-range = { $from } to { $until }
period-since = since { $date }
period-until = until { $date }
season-day = { $day } { $month }
