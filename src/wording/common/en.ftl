# The bot's words, by their meaning: the terminal and Telegram say the same.

## Answers

derived-mark = (inferred)
answer-near = The archive does not quite answer this question; here is what comes closest.
answer-none = Nothing in the archive answers this question.
understood = I understood: “{ $question }”

## What the archive holds

coverage =
    The archive covers { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $years }, { $briefs ->
        [one] { $briefs } brief
       *[other] { $briefs } briefs
    }.
coverage-undated =
    The archive covers { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $briefs ->
        [one] { $briefs } brief
       *[other] { $briefs } briefs
    }.
coverage-empty = The archive is empty for now.
suggestions = Among other things, you will find there:

## Sources

source-article = “{ $title }” · { $date } · { $file }
source-brief = brief “{ $title }” · { $date } · { $file }

## Dates

month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-day-without-year = { $day } { $month }, year not stated
date-month-without-year = { $month }, year not stated
date-unknown = date not stated
date-inferred = { $date } (inferred)
date-evidence = Date inferred from: { $sentences }
date-evidence-sentence = “{ $sentence }”

## Questions and conversation

question-command = { $command } is a command of Telegram’s; here in the terminal, write a question (“quit” to end).
question-empty = There is no question; write one.
question-too-long = This question has { $length } characters, the limit is { $limit }; please shorten it.
welcome = Ask a question about the archive (“quit” to end).
farewell = Goodbye.

## What was sought too

note-also-sought = Also searched: { $pairs }.
note-sought-for = “{ $sought }” for “{ $asked }”
