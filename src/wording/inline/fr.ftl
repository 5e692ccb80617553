## Recherche dans n’importe quelle conversation

inline-read = Lire l’article
inline-read-brief = Lire la brève
inline-link = Lire dans l’archive
inline-none = Rien trouvé : poser la question au bot
inline-ask = Poser une question au bot
