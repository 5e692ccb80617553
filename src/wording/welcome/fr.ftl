## Premiers pas

greeting =
    Bonjour ! Posez-moi une question, en français, en anglais ou en vietnamien.
    Je réponds avec les phrases mêmes de l’archive et leur source ; je n’invente rien, et je le dis quand elle ne répond pas.
suggestion-gone = Cette suggestion n’a plus cours ; écrivez-moi simplement votre question.

## Aide

help =
    Écrivez votre question comme à une personne, avec un nom, un lieu ou une date si vous en avez.
    « Et avec Shanghai ? » prolonge la question d’avant. Modifiez votre message : ma réponse suit.
help-private = Plusieurs questions dans un message ? J’y réponds une par une.

## Commandes

command-start = Faire connaissance
command-ask = Poser une question à l’archive
command-articles = Parcourir les articles
command-help = Comment poser une question
command-privacy = Ce que je retiens de vous
command-erase = Effacer ce que je retiens de vous
command-stats = L’activité depuis le démarrage
command-unknown = Je ne connais pas cette commande ; { $command } dit ce que je sais faire.
button-old = Ce bouton n’a plus cours.

## Questions

question-missing =
    Écrivez votre question après { $command }, ou répondez par { $command } à un message qui en contient une.
question-wordless = Je n’y trouve pas de mots à chercher. Quelle est votre question ?
courtesy-greeting = Bonjour ! Quelle est votre question ?
courtesy-thanks = Avec plaisir ! Je reste là pour d’autres questions.
questions-too-many = Je réponds à { $limit } questions par message ; envoyez-moi les suivantes à part.
limit-reached = C’est beaucoup à la fois : je prends { $limit } questions par minute. Reprenez dans un instant.
hint-wordless = Je ne lis que le texte : écrivez-moi votre question, ou mettez-la en légende.
answer-failed = Je n’ai pas pu chercher la réponse, c’est ma faute. Reposez votre question dans un instant.
archive-changing = L’archive est en train de changer. Reposez votre question dans un instant.
chat-refused = Ce bot n’est pas ouvert à cette conversation. Son exploitant peut l’y admettre : n° { $chat }.

## Vie privée

privacy =
    Ce que je retiens de vous, en mémoire seulement :
    • vos dernières questions, une heure, pour comprendre « et avec Shanghai ? » ;
    • les numéros de vos messages et de mes réponses, sans leur texte, un jour, pour qu’une question modifiée modifie sa réponse.
    Un message n’est gardé que le temps d’y répondre, et rien n’est transmis à personne.
privacy-nothing-kept = Rien d’autre n’est enregistré à votre sujet.
privacy-erase = { $command } efface tout aussitôt.
erased = C’est effacé : je ne retiens plus rien de vous, dans aucune conversation.

## Activité

stats-outcomes =
    Questions : { $total }
    • réponses : { $answer }, approchantes : { $near }, sans réponse : { $none }
    • sans mots : { $unasked }, au-delà de la limite : { $limited }
    • archive en changement : { $changed }, chat injoignable : { $gone }, échecs : { $failed }
stats-latency = Délai : { $half } ms pour la moitié, { $most } ms pour 95 %
stats-process = Mémoire : { $megabytes } Mo, en marche depuis { $minutes } min
