import { describe, expect, it } from "vitest";
import { plainQuestion } from "../../../src/language/plain-question.ts";
import { askedOf } from "../../../src/language/question.ts";
import { rowsOf } from "./questions.ts";

const QUESTIONS = rowsOf({
  when: `
    qd é ce ke le tunnel a été percé
    il é mort kan le poete
    c kel jour la fete des morts
    a kel date on vote
    dps cb de temps le parc é classé
    ça existe depuis combien de temps le foot féminin
    quel jour c'est le concert
    le train part à quelle heure demain
    jusqu'à quelle date on peut payer
    on a jusqu'à quand pour s'inscrire
    date d'expiration du bail
    date anniversaire de la fondation de Saïgon
    mois de naissance de l'éléphanteau
    heure du match
    dates de l'exposition Klimt
    jours d'ouverture du musée
    l'indépendance c'est quelle année
    à quand la réouverture de la ligne
    when's the parade
    what time does it open
    year the school opened
    ngày phát hành bộ phim
  `,
  howmany: `
    nombre de jours de pluie en octobre
    nombre d'espèces menacées au Laos
    prix d'un aller simple pour Pékin
    prix des mangoustans
    montant investi dans le port
    pourcentage de fumeurs au Vietnam
    durée des travaux
    distance parcourue par les cyclistes
    âge de départ à la retraite
    âge moyen des pêcheurs
    nombre moyen d'enfants par femme
    débit du fleuve en crue
    coût de la vie à Danang
    pr cb on peut avoir un velo
    ya cb de marches pr monter a la grotte
    le maire touche combien par mois
    ils vendent à combien le kilo
    il faut combien de temps pour traverser
    ça mesure combien une jonque
    ça fait quelle longueur ce pont
    fréquentation du musée en 2018
    c'est combien le ticket
    what percentage of women vote
    average price of a flat
    tổng số huy chương
    lương giáo viên bao nhiêu
  `,
  who: `
    président du jury du festival
    nouveau PDG de la raffinerie
    c qui ki dirige l'hopital
    nom de famille du lauréat
    auteur de ce poème
    gouverneur de la banque d'État
    qui est-ce qui a signé pour la France
    consul honoraire de Monaco
    le champion du monde de cyclo-cross
    sélectionneur de l'équipe nationale
    quel est le nom de la doyenne
    c'est quel ministre qui est venu
    la photo est prise par qui
    who wrote the novel
    owner of the boat
    chủ tịch nước
  `,
  where: `
    lieu de l'accident
    lieu exact du naufrage
    où ça se passe
    ou se trouve l'épave
    c'est où que ça s'est passé
    le temple il est où
    d'où partent les bateaux
    siège social de l'entreprise
    dans quelle ville se trouve le pont japonais
    where can I see the dolphins
    quê của nhà thơ
  `,
  why: `
    pourquoi tant de monde au temple
    raisons de la démission du ministre
    cause du décès de l'éléphant
    pk le dong baisse
    pourkoi la mer recule
    la raison pour laquelle il a quitté le club
    cause of death of the turtle
  `,
  yesno: `
    le vaccin est-il gratuit
    est ce que ya du wifi ds le train
    je voulais savoir si le parc ferme
    does it snow in Sapa
  `,
  list: `
    liste des ministres
    quels sont les plats servis
  `,
  which: `
    quel avion va à Phu Quoc
    quelle est la plus grande île
  `,
  what: `
    qu'est-ce que tu sais du ginseng
    kes ki s'est passé au port
    c koi le theme
    festival de Cannes
    route mandarine
    président Hô Chi Minh
    prix Goncourt 2019
    date
    mort de l'empereur
    Parti communiste
    capital humain
    place des femmes dans la société
  `,
});

describe("a question of any kind, in its plain spelling", () => {
  it.each(QUESTIONS)("%j asks %s", (question, asked) => {
    expect(askedOf(plainQuestion(question))).toBe(asked);
  });
});
