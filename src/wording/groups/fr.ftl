group-hello = Bonjour !
group-how = Pour interroger l’archive : { $command } ou { $name } suivi de votre question, ou une réponse à l’un de mes messages.
group-how-privacy = Pour interroger l’archive : { $command } suivi de votre question, ou une réponse à l’un de mes messages. Le reste ne me parvient pas.
