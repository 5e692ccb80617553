group-hello = Hello!
group-how = To ask the archive: { $command } or { $name } followed by your question, or a reply to one of my messages.
group-how-privacy = To ask the archive: { $command } followed by your question, or a reply to one of my messages. Nothing else reaches me.
