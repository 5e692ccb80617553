# The daily digest, what is followed, and the settings.

## Commands

command-digest = The daily digest
command-follow = Follow a word or a name
command-settings = Language, digest and follows

## A digest

digest-heading = Digest of { $date }
digest-heading-more = Digest of { $date }, continued
digest-new = new
digest-follows = because you follow “{ $word }”
digest-anniversary-article =
    { $years ->
        [one] published { $years } year ago today
       *[other] published { $years } years ago today
    }
digest-anniversary-event =
    { $years ->
        [one] { $years } year ago today
       *[other] { $years } years ago today
    }
digest-reread = worth rereading
digest-other = “{ $title }”
digest-others = On the same subject: { $titles }
digest-others-more = On the same subject: { $titles } and { $count } more
digest-empty = The archive is empty for now; the digest will begin with its first articles.
digest-all-muted = Nothing to show: every article of the archive holds a muted word.
digest-more = { $count } more
digest-tune = Change the digest
digest-changed = This digest is no longer the same: the archive, or what you were shown, has changed. For a new one: { $command } now
digest-changing = The archive is changing just now. Please ask for the digest again in a moment.

## The subscription

digest-on =
    { $where ->
        [group] This group gets the digest every day at { $time } ({ $zone }).
        [topic] This topic gets the digest every day at { $time } ({ $zone }).
       *[private] You get the digest every day at { $time } ({ $zone }).
    }
digest-off =
    { $where ->
        [group] This group does not get the digest.
        [topic] This topic does not get the digest.
       *[private] You do not get the digest.
    }
digest-about = Once a day: new articles, those on what you follow first; else something worth rereading. Each story once, with its source.
digest-stopped = It is stopped.
digest-next-soon = Next digest: in a moment
digest-next-today = Next digest: today at { $time } ({ $zone })
digest-next-tomorrow = Next digest: tomorrow at { $time } ({ $zone })
digest-next-day = Next digest: on { $date } at { $time } ({ $zone })
digest-zone-hint =
    { $where ->
        [private] { $zone } is not your time zone? Choose another one below, or send me your location.
       *[group] { $zone } is not your time zone? Choose another one below.
    }
digest-subscribe = Get it every day at { $time }
digest-change-time = Another time
digest-change-zone = Another time zone
digest-now = Read it now
digest-stop = Stop
digest-back = ← Digest
digest-times =
    At what time, in the zone { $zone }?
    For another one: { $command } 7:45
digest-zones =
    { $where ->
        [private] In which time zone? For another one, a city will do, for instance { $command } Chicago; or send me your location (paper clip, then Location).
       *[group] In which time zone? For another one, a city will do, for instance { $command } Chicago
    }
digest-city =
    { $city ->
        [algiers] Algiers
        [bangkok] Bangkok
        [beijing] Beijing
        [brussels] Brussels
        [dakar] Dakar
        [geneva] Geneva
        [london] London
        [los-angeles] Los Angeles
        [montreal] Montreal
        [new-york] New York
        [paris] Paris
        [seoul] Seoul
        [singapore] Singapore
        [sydney] Sydney
        [tokyo] Tokyo
       *[hanoi] Hanoi
    }
digest-time-impossible = “{ $text }” is not a time of day.
digest-zone-unknown = I do not know a time zone “{ $text }”.
digest-zone-likely = I do not know a time zone “{ $text }”. Choose one below, or write it another way.
digest-zone-ambiguous = “{ $text }” may be in several time zones. Which one?
digest-not-understood = I did not understand “{ $text }”.
digest-example = For instance: { $command } 07:30 Europe/Paris, { $command } off or { $command } now
admins-only = Only admins decide on this here.

## What is followed

follows-word = “{ $word }”
follows-followed =
    { $where ->
        [group] This group follows: { $words }
        [topic] This topic follows: { $words }
       *[private] You follow: { $words }
    }
follows-muted =
    { $where ->
        [group] This group mutes: { $words }
        [topic] This topic mutes: { $words }
       *[private] You mute: { $words }
    }
follows-none =
    Nothing is followed here for now.
    { $command } jumelage brings what speaks of it to the front of the digest; { $command } -football keeps it out.
follows-end = Tap a word to end it.
follows-without-digest = Follows are for the digest, which nobody has asked for here yet.
follows-added = Noted, followed: { $words }
follows-added-mute = Noted, muted: { $words }
follows-changed = Noted, followed and no longer muted: { $words }
follows-changed-mute = Noted, muted and no longer followed: { $words }
follows-known = Followed already: { $words }
follows-known-mute = Muted already: { $words }
follows-full = There is room for { $limit } words; end one of them before you add: { $words }
follows-wordless = I need a word or a name that says what it is about, not: { $words }
follows-too-long = A word, a name or a phrase has { $limit } characters at most; too long: { $words }
follows-too-many = I took the first { $limit } only.
follows-ended = “{ $word }” is ended.
follows-ended-already = It was ended already.

## Settings

settings-title =
    { $where ->
        [group] Settings of this group
        [topic] Settings of this topic
       *[private] Settings
    }
settings-language =
    { $language ->
        [fr] Language: French
        [en] Language: English
        [vi] Language: Vietnamese
       *[client]
            { $where ->
                [private] Language: that of your app
               *[group] Language: that of everyone’s app
            }
    }
settings-digest-on = Digest: every day at { $time } ({ $zone })
settings-digest-off = Digest: no
settings-follows = Follows: { $words }
settings-follows-none = Follows: none
settings-mutes = Mutes: { $words }
settings-change-language = Language
settings-change-digest = Digest
settings-change-follows = Follows
settings-open = Settings
settings-languages =
    { $where ->
        [private] In which language shall I speak to you? Quotes stay in the language of their article.
       *[group] In which language shall I speak here? Quotes stay in the language of their article.
    }
settings-of-client =
    { $where ->
        [private] As in my app
       *[group] As in everyone’s app
    }

## Privacy

kept-heading =
    { $where ->
        [private] At your request, until you erase it:
       *[group] For this group, at the request of its admins:
    }
kept-digest =
    { $where ->
        [topic] • the digest of a topic, every day at { $time } ({ $zone })
       *[private] • the digest, every day at { $time } ({ $zone })
    }
kept-follow =
    { $where ->
        [topic] • followed in a topic: “{ $word }”
       *[private] • followed: “{ $word }”
    }
kept-mute =
    { $where ->
        [topic] • muted in a topic: “{ $word }”
       *[private] • muted: “{ $word }”
    }
kept-language =
    { $language ->
        [en] • the language: English
        [vi] • the language: Vietnamese
       *[fr] • the language: French
    }
kept-deliveries = • the days of the digests that were sent, without their text: { $count }
kept-shown = • the articles that they showed, so as not to repeat them: { $count }
kept-in-private = What is recorded for you alone is shown in private only: please ask me there.
