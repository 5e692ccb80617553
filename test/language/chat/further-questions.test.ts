import { describe, expect, it } from "vitest";
import { plainQuestion } from "../../../src/language/plain-question.ts";
import { askedOf } from "../../../src/language/question.ts";
import { rowsOf } from "./questions.ts";

const QUESTIONS = rowsOf({
  when: `
    date du prochain conseil des ministres
    Date de mise en service de la centrale de Nhon Trach 3
    date et heure du coup d'envoi
    c quoi la date du tet cette annee
    ça a commencé quand les travaux de la gare
    la statue elle date de quand
    on fête ça quand
    elle est morte en quelle année la romancière
    tu te souviens quand le cirque est venu
    quelqu'un sait quand ouvre le parc aquatique
    vous savez à quelle heure ferme la mairie
    horaire des bus pour Vinh
    année d'entrée du Vietnam à l'OMC
    depuis quelle année y a-t-il un marathon
    le traité a été signé quel jour
    j'voudrais savoir quand est prévu le vol
    en ql annee le pont a ete fini
    depuis qd ils bossent ensemble
    launch date of the satellite
    what date is the final
    ngày sinh của ca sĩ
    khi nào mở cửa bảo tàng
    début des travaux du métro, c'est quand
    ça fera combien d'années que la ville est libre
    il y a combien de temps qu'ils se connaissent
  `,
  howmany: `
    nombre de kilomètres de côtes
    montant de l'aide japonaise pour le pont
    prix d'entrée du musée
    prix de vente des mangues
    le cout total du projet de digue
    nbre de places dans le stade
    nb de morts du typhon
    superficie brûlée dans la forêt d'U Minh
    taux d'alphabétisation au Laos
    taille de la plus grande tortue
    nombre total de cas de dengue en 2019
    combien ya de tigres au zoo
    yavait combien de monde au concert
    ça a coûté combien de restaurer la pagode
    elle gagne combien une ouvrière
    le lac fait quelle superficie
    quel est le poids d'un buffle
    quelle est l'altitude de Da Lat
    c'est quoi la distance entre Vinh et Huê
    vous avez le nombre d'inscrits ?
    ils ont vendu combien de billets
    on est combien sur terre
    sur combien d'hectares s'étend la réserve
    quel budget pour la nouvelle école
    amende encourue pour un chien sans muselière
    cb sa coute un visa svp
    kel taille fait la statue
    how big is the lake
    number of deaths in the storm
    entry fee of the museum
    how many people live on the island
    số học sinh của trường
    giá xăng hôm nay
    chiều cao của tòa tháp
  `,
  who: `
    président du Sénat belge
    actuel maire de Toulouse
    nom de l'entraîneur des juniors
    la ministre de la culture
    auteur de la photo
    le réalisateur du documentaire sur le Mékong
    chef de la police de Da Nang
    numéro un du parti communiste lao
    vainqueur du Tour de France 2018
    patron de Vietnam Airlines
    c'est qui la chanteuse
    c ki ki a gagné
    ki preside l'assemblee
    elle s'appelle comment la directrice
    t'as le nom de l'ambassadeur ?
    quelqu'un connait le nom du sculpteur
    sponsor du marathon
    qui c'est qui a construit le barrage
    architecte du théâtre de Huê
    premier ministre du Laos en 2016
    c'est de qui la chanson
    name of the new governor
    head of the delegation
    tên tác giả bài thơ
    đạo diễn phim này
  `,
  where: `
    lieu du sommet de la francophonie
    lieu d'arrivée de la course
    le siège de l'OMS c'est où
    ça a lieu où le festival
    ils habitent où les Khmers krom
    adresse de l'ambassade de France
    capitale du Brunei
    quelqu'un sait où se trouve le musée
    c ou ke se trouve la pagode
    location of the new embassy
    nơi tổ chức giải đấu
    vous pouvez me dire où est née la poétesse
  `,
  why: `
    raison du retard des travaux
    causes du naufrage du ferry
    pourquoi est-ce que le prix a baissé
    pr koi la gare est fermée
    motif de la visite du pape
    reasons for the strike
    nguyên nhân lũ lụt
    tu peux m'expliquer pourquoi la mer monte
    c quoi la raison de l'annulation
  `,
  yesno: `
    le pont est fini ou pas
    savez vous si le vaccin est disponible
    est-ce vrai que le tigre a disparu
    esce que le zoo est payant
    y a t il des ours
  `,
  list: `
    liste des pays exemptés de visa
    list of participants
    quelles sont les langues officielles
    c'est quoi les sports au programme
  `,
  what: `
    c'est quoi le sujet de la pièce
    résultats des élections au Laos
    histoire de la pagode
    météo à Huê
    il fait quoi le premier ministre
    kesako le cai luong
    coopération agricole avec le Maroc
    le maire a dit quoi
    riz gluant
    ministère des transports
    Prix Pulitzer
    direction de l'agence
    date palm farming
  `,
});

describe("a question read with its spelling in full", () => {
  it.each(QUESTIONS)("%j asks %s", (question, asked) => {
    expect(askedOf(plainQuestion(question))).toBe(asked);
  });
});
