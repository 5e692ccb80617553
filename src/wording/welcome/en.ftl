## First steps

greeting =
    Hello! Ask me a question, in French, English or Vietnamese.
    I answer with the archive’s own sentences and their source; I make nothing up, and I say so when it has no answer.
suggestion-gone = This suggestion is no longer available; just write me your question.

## Help

help =
    Write your question as you would to a person, with a name, a place or a date if you have one.
    “And with Shanghai?” carries on from the question before. Edit your message, and my answer follows.
help-private = Several questions in one message? I answer them one by one.

## Commands

command-start = Get to know me
command-ask = Ask the archive a question
command-articles = Browse the articles
command-help = How to ask a question
command-privacy = What I remember about you
command-erase = Erase what I remember about you
command-stats = Activity since the start
command-unknown = I do not know this command; { $command } says what I can do.
button-old = This button no longer works.

## Questions

question-missing =
    Write your question after { $command }, or reply with { $command } to a message that holds one.
question-wordless = I find no words in it to search for. What is your question?
courtesy-greeting = Hello! What is your question?
courtesy-thanks = You are welcome! I am here for other questions.
questions-too-many = I answer { $limit } questions a message; please send me the others separately.
limit-reached = That is a lot at once: I take { $limit } questions a minute. Please go on in a moment.
hint-wordless = I read text only: write me your question, or put it in the caption.
answer-failed = I could not look for the answer, and the fault is mine. Please ask again in a moment.
archive-changing = The archive is changing just now. Please ask again in a moment.
chat-refused = This bot is not open to this chat. Its operator can admit it: no. { $chat }.

## Privacy

privacy =
    What I remember about you, in memory only:
    • your last questions, for an hour, to understand “and with Shanghai?”;
    • the numbers of your messages and of my answers, without their text, for a day, so that an edited question edits its answer.
    A message is kept only until it is answered, and nothing is passed on to anyone.
privacy-nothing-kept = Nothing else is recorded about you.
privacy-erase = { $command } erases all of it at once.
erased = Erased: I no longer remember anything about you, in any chat.

## Activity

stats-outcomes =
    Questions: { $total }
    • answered: { $answer }, close: { $near }, without an answer: { $none }
    • without words: { $unasked }, over the limit: { $limited }
    • archive changing: { $changed }, chat out of reach: { $gone }, failed: { $failed }
stats-latency = Delay: { $half } ms for half of them, { $most } ms for 95%
stats-process = Memory: { $megabytes } MB, running for { $minutes } min
