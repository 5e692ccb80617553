## Recherche dans n’importe quelle conversation

inline-read = Lire l’article
inline-link = Lire dans l’archive
inline-none = Rien trouvé : poser la question au bot
inline-ask = Poser une question au bot
