# The chronology of a subject, and what is new since a day.

## Commands

command-timeline = A subject in the order of time
command-since = What is new since a day

## A chronology

timeline-heading =
    Timeline of “{ $subject }”: { $count ->
        [one] { $count } excerpt
       *[other] { $count } excerpts
    }
timeline-corrected = “{ $typed }”: I searched for “{ $read }”.
timeline-undated =
    { $count ->
        [one] { $count } excerpt without a year comes last.
       *[other] { $count } excerpts without a year come last.
    }
timeline-cut = Only the { $limit } articles that speak of it most were read.

## The date of an excerpt

timeline-quoted = { $number }. { $date } (date quoted)
timeline-deduced = { $number }. { $date } (inferred from the article’s date)
timeline-derived = { $number }. { $date } (inferred: { $sum })
timeline-article =
    { $form ->
       *[other] { $number }. From an article of { $date }
    }
timeline-none = { $number }. Date not stated
timeline-range =
    { $unit ->
       *[other] { $from } to { $until }
    }
timeline-day = { $day } { $month }

## Without a chronology

timeline-missing = A timeline of what? For example: { $command } jumelage
timeline-wordless = I find no word to search for in it. For example: { $command } jumelage
timeline-too-long = A subject has at most { $limit } characters. For example: { $command } jumelage
timeline-nowhere = The archive nowhere speaks of { $words }.
timeline-apart = No passage of the archive has these words together: “{ $subject }”.
timeline-word = “{ $word }”
timeline-changing = The archive is changing. Please ask again in a moment.

## Since a day

since-heading =
    Since { $day }: { $count ->
        [one] { $count } new text
       *[other] { $count } new texts
    }
since-heading-subject =
    Since { $day }, about “{ $subject }”: { $count ->
        [one] { $count } new text
       *[other] { $count } new texts
    }
since-by-date = By the date of the articles, the latest first.
since-by-arrival =
    { $count ->
        [one] { $count } text is of no known year: it is dated by its arrival in the archive.
       *[other] { $count } texts are of no known year: they are dated by their arrival in the archive.
    }
since-unknown =
    { $count ->
        [one] { $count } other text, of no known year or day of arrival, is not counted.
       *[other] { $count } other texts, of no known year or day of arrival, are not counted.
    }
since-dated = { $number }. { $date }
since-maybe = { $number }. { $date }, day unknown: perhaps older
since-arrived = { $number }. Arrived in the archive on { $day }
since-nothing = Nothing new since { $day }.
since-nothing-subject = Nothing new since { $day } about “{ $subject }”.
since-latest = The latest dated article: { $date }.
since-missing = Since which day? For example: { $command } 1 July 2016, or { $command } Monday Shanghai
since-unreadable = I can read no date at the beginning. For example: { $command } 1 July 2016, or { $command } Monday Shanghai
since-future = { $day } is still to come. Give a day in the past, for example: { $command } Monday
since-too-long = A subject has at most { $limit } characters. For example: { $command } Monday Shanghai
since-wordless = After the date I find no word to search for. For example: { $command } Monday Shanghai
