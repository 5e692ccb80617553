import { describe, expect, it } from "vitest";
import { askedOf } from "../../../src/language/question.ts";
import { rowsOf } from "./questions.ts";

const SPOKEN = rowsOf({
  when: `
    c'est quand la fête de la mi-automne
    C'est quand que rouvre la cathédrale ?
    c quand le prochain salon nautique
    t'as l'année de la fondation du conservatoire ?
    tu connais la date du couronnement ?
    ils se sont mariés quand ?
    ils ont signé quand les Danois ?
    le tramway roule depuis quand
    ça date de quand cette citadelle
    la digue date de quelle époque ?
    ça remonte à quand la dernière éruption
    depuis quand on vend des billets en ligne
    jusqu'à quand dure l'exposition de laque
    à partir de quand les sacs plastiques seront interdits
    à quelle date est prévu le lancement du satellite
    à quelle heure commence le feu d'artifice
    c'est à quelle heure le spectacle de marionnettes
    ça fait combien de temps que l'usine est fermée ?
    Ça fait combien d'années que la ligne existe ?
    ça fait combien d'années qu'ils sont associés
    ça fait longtemps que le cinéma a fermé ?
    y a combien de temps que le volcan dort
    il y a combien d'années que la reine est venue ?
    c'est quoi la date de l'éclipse
    quelle est la date de sortie du timbre
    donne-moi la date du séisme
    donne moi l'année de sa naissance
    je cherche la date de la régate
    sais-tu la date du procès
    dis-moi quand la piscine rouvre
    je voudrais savoir quand le musée a brûlé
    peux-tu me dire en quelle année la mine a fermé
    Pourriez-vous m'indiquer la date de la vente aux enchères ?
    j'aimerais connaître les dates du festival du film
    tu sais quel jour tombe la finale
    elle a été élue en quelle année la députée
    le vaccin arrive en quel mois
    quel jour le premier train est parti
    vers quelle heure s'est produit l'accident
    de quand date le temple de la Littérature
    c'était quand l'incendie du grand magasin
  `,
  howmany: `
    y a combien d'habitants à Buôn Ma Thuôt
    il y a combien de chambres dans l'hôtel
    Il y a combien d'espèces de singes dans le parc ?
    le viaduc mesure combien
    la statue pèse combien de tonnes ?
    combien ça coûte le billet
    ça coûte combien un visa
    ça vaut combien un kilo de vanille
    c'est combien l'entrée du musée
    Combien pesait le secteur du meuble en 2016 ?
    Combien pèse l'industrie du textile ?
    à combien s'élève la dette
    à combien se monte la rançon
    à quelle hauteur vole le drone
    à quel prix s'est vendu le tableau
    à quelle vitesse roule le train
    à quelle profondeur se trouve l'épave
    jusqu'à quel âge peut-on s'inscrire
    ils étaient combien au départ de la course
    on compte combien de blessés
    combien de personnes vivent sur l'île
    Combien d'euros pour la restauration de la villa ?
    tu sais combien de langues elle parle
    je veux savoir combien gagne un mineur
    savoir combien de médailles on a eues
    je me demande combien de spectateurs sont venus
    c'est quoi le prix du ticket de tram
    c'est quoi la longueur du tunnel de Hai Vân
    quelle est la surface du lac
    quel est le nombre exact de disparus
    dis moi le coût du chantier
    donne-moi le nombre de licenciés
    je cherche le montant des dégâts
    sais-tu le prix d'un kilo de durian
    peux-tu me dire la hauteur du mont Fansipan
    ça dure combien de temps la traversée
    le trajet prend combien d'heures
    combien de temps faut-il pour aller à Con Dao
    combien de jours de congé au Têt
    t'as le nombre de buts marqués ?
    quel pourcentage de la forêt a disparu
    quelle part du budget va à l'école
    en combien de temps a-t-il couru le marathon
    pendant combien d'années a-t-elle vécu à Paris
    l'avion transporte combien de passagers
    la Banque mondiale prête combien
    de combien a augmenté le prix du gaz
    de combien les ventes ont progressé
  `,
});

describe("a spoken question about a time or an amount", () => {
  it.each(SPOKEN)("%j asks %s", (question, asked) => {
    expect(askedOf(question)).toBe(asked);
  });
});
