import { describe, expect, it } from "vitest";
import { askedOf } from "../../../src/language/question.ts";
import { rowsOf } from "./questions.ts";

const SPOKEN = rowsOf({
  who: `
    c'est qui le maire de Bordeaux
    c'est qui qui a gagné la régate
    c qui le coach des juniors
    qui c'est le patron de la brasserie
    c'est quoi le nom du capitaine
    le film est de qui
    la statue a été sculptée par qui
    c'est écrit par qui ce roman
    ils ont battu qui en finale
    elle a rencontré qui à Genève
    tu sais qui dirige la banque centrale
    donne-moi le nom du recteur
    je cherche l'auteur de la chanson
    je voudrais le nom du pilote
    il s'appelle comment le gardien de but
    comment s'appelle la lauréate
    sais-tu le nom de la cantatrice
    peux-tu me dire le nom du ministre
    quel est l'auteur du rapport
    quelle entreprise construit l'éolienne
    avec qui le club a signé
    je me demande qui a peint la fresque
    à qui appartient la plantation
    chez qui travaillait le cuisinier
    elle est mariée avec qui
    t'as le nom du gagnant ?
  `,
  where: `
    c'est où le village des potiers
    C'est où Mu Cang Chai ?
    c ou le marché flottant
    la réunion c'était où
    ça se trouve où cette grotte
    elle est née où la patineuse
    ils se sont rencontrés où
    le bateau va où
    d'où vient le ginseng
    par où passe la nouvelle autoroute
    jusqu'où va la ligne de bus
    dis-moi où se trouve le refuge
    je voudrais savoir où a été tourné le film
    sais-tu où a lieu le congrès des dentistes
    dans quel pays a eu lieu le tremblement de terre
    c'est dans quelle province la baie de Vinh Hy
    c'est quoi la capitale du Bhoutan
    quelle est la capitale de l'Islande
    donne moi le lieu du concert
    à quel endroit sera bâti l'observatoire
    peux-tu me dire où on fabrique les éventails
    en quel lieu repose l'empereur
  `,
  why: `
    pourquoi la mer est rouge à Nha Trang
    mais pourquoi ils ont annulé le concert
    c'est pourquoi que le prix monte ?
    pour quoi faire un second aéroport
    comment ça se fait que la route est coupée
    comment se fait-il que les abeilles meurent
    pour quelle raison le barrage a cédé
    à cause de quoi le vol a été retardé
    c'est quoi la cause de la panne
    c'est quoi la raison de sa démission
    quelle est la cause du naufrage
    je me demande pourquoi les lanternes sont interdites
    tu sais pourquoi l'usine a fermé
    dis moi la raison du boycott
    la route est fermée pourquoi
    je voudrais connaître les raisons de la grève
  `,
  yesno: `
    je me demande si le téléphérique est gratuit
    Je voudrais savoir si la poste ouvre le samedi
    tu sais si le visa est obligatoire
    peux-tu me dire si le stade est couvert
    est-ce que le zoo a des pandas
    y a-t-il un métro à Danang
    y'a un aéroport à Phu Yên ?
    est ce qu'on peut nager dans le lac
    le singe est-il protégé ?
    j'aimerais savoir si la route est rouverte
  `,
  list: `
    quels pays ont gagné la coupe
    c'est quoi les langues parlées au village
    c'est quoi les pays membres
    quelles sont les épreuves du triathlon
    donne-moi la liste des lauréats
    cite les ports francs
    c'est quels pays qui participent
    je cherche la liste des écoles
  `,
  which: `
    c'est quel bus pour l'aéroport
    quel vin a gagné la médaille
    laquelle des deux équipes joue à domicile
    c'est lequel le plus haut
    quelle est la spécialité de la région
    il joue dans quel club
    elle parle quelle langue la doyenne
  `,
  what: `
    il se passe quoi à Hoi An
    il s'est passé quoi au stade
    c'est quoi un bateau-panier
    c'est quoi le thème du salon
    qu'est-ce qui s'est passé à la frontière
    ça sert à quoi le rhizome
    on mange quoi au Têt
    quoi de neuf sur le canal
    parle-moi de la soie
    raconte l'histoire du pagne
    je cherche un article sur les abeilles
    dis-moi tout sur le café
    tu sais quoi sur les buffles
    que deviennent les éléphants
    l'ao dai c'est quoi
    comment on cuit le banh chung
    donne-moi des infos sur le riz
  `,
});

describe("a spoken question about anything else", () => {
  it.each(SPOKEN)("%j asks %s", (question, asked) => {
    expect(askedOf(question)).toBe(asked);
  });
});
