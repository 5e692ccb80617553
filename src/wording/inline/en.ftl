## Search in any chat

inline-read = Read the article
inline-read-brief = Read the brief
inline-link = Read in the archive
inline-none = Nothing found: ask the bot
inline-ask = Ask the bot a question
