# Le digest de chaque jour, ce que l’on suit et les réglages.

## Commandes

command-digest = Le digest de chaque jour
command-follow = Suivre un mot ou un nom
command-settings = Langue, digest et suivis

## Un digest

digest-heading = Digest du { $date }
digest-heading-more = Digest du { $date }, suite
digest-new = nouveau
digest-follows = parce que vous suivez “{ $word }”
digest-anniversary-article =
    { $years ->
        [one] paru il y a { $years } an aujourd’hui
       *[other] paru il y a { $years } ans aujourd’hui
    }
digest-anniversary-event =
    { $years ->
        [one] il y a { $years } an aujourd’hui
       *[other] il y a { $years } ans aujourd’hui
    }
digest-reread = à relire
digest-other = « { $title } »
digest-others = Sur le même sujet : { $titles }
digest-others-more =
    Sur le même sujet : { $titles } et { $count ->
        [one] un autre
       *[other] { $count } autres
    }
digest-empty = L’archive est vide pour l’instant ; le digest commencera avec ses premiers articles.
digest-all-muted = Rien à montrer : chaque article de l’archive contient un mot écarté.
digest-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
digest-tune = Régler le digest
digest-changed = Ce digest n’est plus le même : l’archive, ou ce qui vous a été montré, a changé. Pour un nouveau : { $command } now
digest-changing = L’archive est en train de changer. Redemandez le digest dans un instant.

## L’abonnement

digest-on =
    { $where ->
        [group] Ce groupe reçoit le digest chaque jour à { $time } ({ $zone }).
        [topic] Ce sujet reçoit le digest chaque jour à { $time } ({ $zone }).
       *[private] Vous recevez le digest chaque jour à { $time } ({ $zone }).
    }
digest-off =
    { $where ->
        [group] Ce groupe ne reçoit pas le digest.
        [topic] Ce sujet ne reçoit pas le digest.
       *[private] Vous ne recevez pas le digest.
    }
digest-about = Une fois par jour : les nouveaux articles, d’abord ceux qui touchent à vos suivis ; sinon, de quoi relire. Chaque histoire une fois, avec sa source.
digest-stopped = C’est arrêté.
digest-next-soon = Prochain digest : dans un instant
digest-next-today = Prochain digest : aujourd’hui à { $time } ({ $zone })
digest-next-tomorrow = Prochain digest : demain à { $time } ({ $zone })
digest-next-day = Prochain digest : le { $date } à { $time } ({ $zone })
digest-zone-hint =
    { $where ->
        [private] { $zone } n’est pas votre fuseau ? Choisissez-en un autre ci-dessous, ou envoyez-moi votre position.
       *[group] { $zone } n’est pas votre fuseau ? Choisissez-en un autre ci-dessous.
    }
digest-subscribe = Recevoir chaque jour à { $time }
digest-change-time = Autre heure
digest-change-zone = Autre fuseau
digest-now = Lire maintenant
digest-stop = Arrêter
digest-back = ← Digest
digest-times =
    À quelle heure, dans le fuseau { $zone } ?
    Pour une autre : { $command } 7h45
digest-zones =
    { $where ->
        [private] Dans quel fuseau ? Pour un autre, une ville suffit, par exemple { $command } Lyon ; ou envoyez-moi votre position (trombone, puis Position).
       *[group] Dans quel fuseau ? Pour un autre, une ville suffit, par exemple { $command } Lyon
    }
digest-city =
    { $city ->
        [algiers] Alger
        [bangkok] Bangkok
        [beijing] Pékin
        [brussels] Bruxelles
        [dakar] Dakar
        [geneva] Genève
        [london] Londres
        [los-angeles] Los Angeles
        [montreal] Montréal
        [new-york] New York
        [paris] Paris
        [seoul] Séoul
        [singapore] Singapour
        [sydney] Sydney
        [tokyo] Tokyo
       *[hanoi] Hanoi
    }
digest-time-impossible = « { $text } » n’est pas une heure.
digest-zone-unknown = Je ne connais pas de fuseau « { $text } ».
digest-zone-likely = Je ne connais pas de fuseau « { $text } ». Choisissez ci-dessous, ou écrivez-le autrement.
digest-zone-ambiguous = « { $text } » peut être dans plusieurs fuseaux. Lequel ?
digest-not-understood = Je n’ai pas compris « { $text } ».
digest-example = Par exemple : { $command } 07:30 Europe/Paris, { $command } off ou { $command } now
admins-only = Seuls les admins en décident ici.

## Ce que l’on suit

follows-word = « { $word } »
follows-followed =
    { $where ->
        [group] Ce groupe suit : { $words }
        [topic] Ce sujet suit : { $words }
       *[private] Vous suivez : { $words }
    }
follows-muted =
    { $where ->
        [group] Ce groupe écarte : { $words }
        [topic] Ce sujet écarte : { $words }
       *[private] Vous écartez : { $words }
    }
follows-none =
    Rien n’est suivi ici pour l’instant.
    { $command } jumelage met ce qui en parle en tête du digest ; { $command } -football en écarte ce qui en parle.
follows-end = Touchez un mot pour y mettre fin.
follows-without-digest = Les suivis valent pour le digest, qui n’est pas encore demandé ici.
follows-added = C’est noté, suivi : { $words }
follows-added-mute = C’est noté, écarté : { $words }
follows-changed = C’est noté, suivi et non plus écarté : { $words }
follows-changed-mute = C’est noté, écarté et non plus suivi : { $words }
follows-known = Déjà suivi : { $words }
follows-known-mute = Déjà écarté : { $words }
follows-full = Il y a place pour { $limit } mots ; mettez fin à l’un d’eux avant d’ajouter : { $words }
follows-wordless = Il me faut un mot ou un nom qui dise un sujet, et non : { $words }
follows-too-long = Un mot, un nom ou une expression a { $limit } signes au plus ; trop long : { $words }
follows-too-many = Je n’ai pris que les { $limit } premiers.
follows-ended = « { $word } » : c’est fini.
follows-ended-already = C’était déjà fini.

## Réglages

settings-title =
    { $where ->
        [group] Réglages de ce groupe
        [topic] Réglages de ce sujet
       *[private] Réglages
    }
settings-language =
    { $language ->
        [fr] Langue : français
        [en] Langue : anglais
        [vi] Langue : vietnamien
       *[client]
            { $where ->
                [private] Langue : celle de votre application
               *[group] Langue : celle de l’application de chacun
            }
    }
settings-digest-on = Digest : chaque jour à { $time } ({ $zone })
settings-digest-off = Digest : non
settings-follows = Suivis : { $words }
settings-follows-none = Suivis : aucun
settings-mutes = Écartés : { $words }
settings-change-language = Langue
settings-change-digest = Digest
settings-change-follows = Suivis
settings-open = Réglages
settings-languages =
    { $where ->
        [private] Dans quelle langue voulez-vous que je vous parle ? Les citations restent dans la langue de leur article.
       *[group] Dans quelle langue voulez-vous que je parle ici ? Les citations restent dans la langue de leur article.
    }
settings-of-client =
    { $where ->
        [private] Comme mon application
       *[group] Celle de chacun
    }

## Vie privée

kept-heading =
    { $where ->
        [private] À votre demande, jusqu’à ce que vous l’effaciez :
       *[group] Pour ce groupe, à la demande de ses admins :
    }
kept-digest =
    { $where ->
        [topic] • le digest d’un sujet, chaque jour à { $time } ({ $zone })
       *[private] • le digest, chaque jour à { $time } ({ $zone })
    }
kept-follow =
    { $where ->
        [topic] • suivi dans un sujet : « { $word } »
       *[private] • suivi : « { $word } »
    }
kept-mute =
    { $where ->
        [topic] • écarté dans un sujet : « { $word } »
       *[private] • écarté : « { $word } »
    }
kept-language =
    { $language ->
        [en] • la langue : anglais
        [vi] • la langue : vietnamien
       *[fr] • la langue : français
    }
kept-deliveries = • les jours des digests envoyés, sans leur texte : { $count }
kept-shown = • les articles qu’ils ont montrés, pour ne pas les répéter : { $count }
kept-in-private = Ce qui est enregistré pour vous seul ne se lit qu’en privé : demandez-le-moi là.
