# Which articles of the archive speak of a subject, and how many.

listing-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
listing-briefs =
    { $count ->
        [one] { $count } brief
       *[other] { $count } briefs
    }
listing-both = { $articles } and { $briefs }
listing-word =
    { $total ->
        [one] In this archive, { $counted } has “{ $subject }” in its text.
       *[other] In this archive, { $counted } have “{ $subject }” in their text.
    }
listing-words =
    { $total ->
        [one] In this archive, { $counted } has the words of “{ $subject }” together in one sentence (or a sentence and the title).
       *[other] In this archive, { $counted } have the words of “{ $subject }” together in one sentence (or a sentence and the title).
    }
listing-whole = This archive holds { $counted }.
listing-forms = Forms counted: { $forms }
listing-form = “{ $form }”
listing-further =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
several-values =
    { $count ->
        [one] Named in { $count } article or brief of the archive, perhaps not all: { $values }.
       *[other] Named in { $count } articles or briefs of the archive, perhaps not all: { $values }.
    }
unlisted-word = 0 articles, 0 briefs: “{ $subject }” is in no text of this archive.
unlisted-words = 0 articles, 0 briefs: no sentence of this archive has the words of “{ $subject }” together.
listing-in-period = { $counted } of the time asked about ({ $period })
listing-inferred =
    { $count ->
        [one] The date of { $count } is inferred.
       *[other] The dates of { $count } are inferred.
    }
listing-undated =
    { $count ->
        [one] Not counted: { $count } more without a known date, or with too little of one.
       *[other] Not counted: { $count } more without a known date, or with too little of one.
    }
listing-outside =
    { $count ->
        [one] And { $count } of another time.
       *[other] And { $count } of another time.
    }
listing-values =
    { $total ->
        [one] “{ $subject }”: at least { $count }, by the names that { $total } article or brief of this archive gives; the world may have more.
       *[other] “{ $subject }”: at least { $count }, by the names that { $total } articles or briefs of this archive give; the world may have more.
    }
unlisted-period = 0 articles of the time asked about ({ $period }) have “{ $subject }”; without a known date: { $unknown }; of another time: { $outside }.
unlisted-time = 0 articles of the time asked about ({ $period }); without a known date: { $unknown }; of another time: { $outside }.
