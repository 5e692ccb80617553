## Checking a sentence

command-check = Check whether a sentence is in the archive
check-how =
    Write the sentence after { $command }, or reply with { $command } to the message that contains it.
    You can also forward me that message now.
    I will say whether it is in the archive word for word, altered or absent.
check-wordless = I find no words to check in it.

## The verdict

check-exact = Exact: these words are in the archive, in this order.
check-exact-part = Exact, but incomplete: these words are in the archive, in a longer passage.
check-exact-gaps = Exact, except for what your text says it leaves out (“[…]”).
check-altered = Altered: the archive says nearly the same, but not these words.
check-absent = Absent: I find this sentence in the archive neither as it is nor slightly altered.
check-short = Too short to judge: these words are not in the archive as they are, and I need at least { $words }.
check-parts =
    Not all of it fares alike. Of { $total } sentences: { $exact } exact, { $altered } altered, { $absent } absent.
check-part-exact = { $number }. Exact:
check-part-altered = { $number }. Altered:
check-part-absent = { $number }. Absent: { $text }
check-part-short = { $number }. Too short to judge: { $text }
check-parts-more =
    { $count ->
        [one] One more sentence is not shown here; check it separately.
       *[other] { $count } more sentences are not shown here; check them separately.
    }

## Where it is

check-place-title = in the title
check-place-lead = in the lead
check-place-caption = in a caption
check-place-article = paragraph { $paragraph }
check-place-brief = in a brief
check-place-between = beside the text
check-passages-more =
    { $count ->
        [one] […] and one more passage after it
       *[other] […] and { $count } more passages after it
    }
check-copies = Also in: { $files }
check-also = The same words also in: { $sources }

## What differs

check-difference = Struck out: the archive only. Underlined: your text only.
check-replaced = • “{ $given }” in your text, “{ $archived }” in the archive
check-inserted = • “{ $given }” in your text, nothing in the archive
check-removed = • nothing in your text, “{ $archived }” in the archive
check-changes-more =
    { $count ->
        [one] • and one more difference
       *[other] • and { $count } more differences
    }
