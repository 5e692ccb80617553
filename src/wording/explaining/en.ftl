# Why this answer: what --explain and the button “Why?” say.

button-why = Why?
why-forgotten = I do not keep questions: please ask it again.
why-unexplained = This answer is a list: it counts the articles that have the words asked for.

## The whole

why-confidence =
    Confidence: { $level ->
        [high] high
        [middle] medium
       *[low] low
    } ({ $percent }%).
why-quoted = The short answer stands in the first excerpt.
why-derived = The answer is worked out: { $sum }.
why-period = The question is about { $words }: what is of that time comes first, and what is surely of another is not given as an answer.
why-period-loose = The question speaks of { $words }: what is of that time comes a little earlier.
why-latest = The question wants the latest: of the dated articles on the subject, the newest come first.
why-earliest = The question wants the earliest: of the dated articles on the subject, the oldest come first.
why-outside = The archive speaks of the subject, but of another time than { $words }.
why-unknown-names =
    { $count ->
        [one] No article has the name { $words }.
       *[other] No article has the names { $words }.
    }
why-unknown-words =
    { $count ->
        [one] No article has the word { $words }.
       *[other] No article has the words { $words }.
    }
why-apart = None of the sentences looked at has both { $words }, even with its article’s title.
why-unstated =
    The nearest sentence does not give what is asked for: { $what ->
        [date] a date
        [year] a year
        [clock] a time
        [number] a number
        [money] an amount
        [share] a share
        [duration] a length of time
        [person] a person
        [place] a place
       *[cause] a cause
    }.
why-weak = No sentence answers the question clearly enough.
why-off-subject = The archive does not seem to speak of this subject.

## Each excerpt

why-quote = Excerpt { $number }
why-word = “{ $word }”
why-words = { $first } and { $last }
why-met-all =
    { $count ->
        [one] This sentence has the question’s word: { $words }.
       *[other] This sentence has all { $count } words of the question: { $words }.
    }
why-met-some = This sentence has { $met } of the question’s { $count } words: { $words }.
why-met-none = This sentence has none of the question’s words as they are.
why-missing = It lacks { $words }.
why-meaning =
    { $rank ->
        [1] Of all sentences looked at, its meaning is nearest to the question.
       *[other] Its meaning is near to the question: number { $rank } of the { $count } sentences looked at.
    }
why-title = The article is on the subject: its title has { $words }.
why-brief = It is a brief: it has no date.
why-told = The sentence is of the time asked about.
why-dated = Its article is of the time asked about.
why-outside-quote = It is of another time than the one asked about.
why-date = The article is { $of }.
why-date-inferred = The article is { $of }, as other sentences in it show.
why-date-unknown = The article does not say its date.
