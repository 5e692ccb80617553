import { describe, expect, it } from "vitest";
import { askedOf } from "../../../src/language/question.ts";
import { rowsOf } from "./questions.ts";

const HEADLINES = rowsOf({
  when: `
    date de la signature de l'accord de pêche
    Date d'ouverture du musée de la soie ?
    date du festival de cerfs-volants de Vung Tau
    dates de la foire aux livres
    la date de l'inauguration du tunnel
    les dates du Festival de Huê 2018 ?
    année de création de la coopérative
    année de naissance du peintre Bui Xuan Phai
    l'année de construction du phare ?
    jour de la fête des lampions
    heure de départ du bac pour Phu Quoc
    horaires d'ouverture de la bibliothèque
    Date et lieu du marathon de Da Lat
    date prévue pour la mise en service de la ligne 3
    date à laquelle le barrage a été mis en eau
    année où la papeterie a fermé
    date limite de dépôt des dossiers de bourse ?
    époque de construction de la pagode
    dernière date de la visite du roi de Suède
    nouvelle date du match Vietnam-Thaïlande ?
    mois de la récolte du café
  `,
  howmany: `
    nombre de visiteurs au jardin botanique
    Nombre d'élèves inscrits cette année ?
    le nombre de morts dans l'incendie
    nb de participants au marathon
    montant de l'amende infligée à la laiterie
    Montant total des prêts de la Banque mondiale
    prix du kilo de poivre
    Prix moyen d'un appartement à Da Nang ?
    le prix de l'essence en mars
    coût de la rénovation de l'opéra
    longueur de la plage de My Khe
    superficie du parc national de Cat Tien
    durée du vol Hanoï-Sydney
    durée de validité du visa électronique
    la durée du mandat du président ?
    population de la province de Lai Châu
    taux de chômage des jeunes en 2019
    hauteur de la tour de télévision
    profondeur du lac Ba Bê
    âge du doyen du village
    budget du film « L'Odeur de la papaye »
    chiffre d'affaires de la compagnie aérienne
    capacité du stade de My Dinh
    température à Sa Pa dimanche dernier
    effectif de l'orchestre symphonique
    salaire minimum dans la zone 1
    valeur des exportations de crevettes
    production de caoutchouc en 2017
    part de marché des smartphones coréens
    bilan du typhon Damrey en vies humaines
    quantité de riz exportée vers les Philippines
    proportion de femmes à l'Assemblée nationale
    vitesse maximale du train à grande vitesse
    poids du plus gros litchi
    tarif de l'entrée au temple
    distance entre Huê et Hoi An
    total des dons recueillis
    score du match contre la Malaisie
    Combien de milliards pour la ligne à grande vitesse ?
  `,
  who: `
    maire de Busan
    Maire de Lyon en 2015 ?
    le directeur du zoo de Saïgon
    directrice de l'hôpital Bach Mai
    Ministre de la Santé du Laos
    ministre des transports
    auteur du roman « Le chagrin de la guerre »
    l'auteure de l'étude sur les mangroves
    nom du chef de la délégation suisse
    le nom de l'ambassadrice de Norvège ?
    vainqueur du tournoi d'échecs
    gagnante de Miss Vietnam 2018
    président de la Banque asiatique de développement
    PDG de Vingroup
    réalisateur du film sur les chiffonniers
    architecte du palais de la Réunification
    entraîneur de l'équipe féminine de volley
    secrétaire général de l'ASEAN
    fondateur de l'école de cirque
    ambassadeur de France au Vietnam en 2012
    premier ministre du Japon
    vice-président de la chambre de commerce
    traducteur du Kiêu en français
    inventeur du moteur à paille de riz
    propriétaire du voilier échoué
    rédacteur en chef du journal
    invité d'honneur du salon du livre
    successeur de M. Tran Van Lam à la tête de la poste
  `,
  where: `
    lieu de la conférence sur l'océan
    Lieu de naissance de la chanteuse Khanh Ly ?
    le lieu du tournage du film
    capitale de la Mongolie
    la capitale du Kazakhstan ?
    siège de la Banque asiatique de développement
    endroit où la statue a été retrouvée
    emplacement de la future gare routière
    adresse du centre culturel coréen
    lieu et date du colloque sur les dialectes
    ville natale du poète Han Mac Tu
  `,
  why: `
    raison de la fermeture du zoo
    Raisons du retard du métro de Saïgon ?
    cause de l'incendie du marché
    causes de la mort des poissons
    les causes de l'effondrement du toit
    la raison du report du match
    motif de l'arrestation du banquier
    raison pour laquelle le vol a été annulé
    pourquoi ce retard
  `,
  list: `
    liste des sites classés à l'Unesco
    Liste des pays membres du club
    la liste des vaccins obligatoires ?
    noms des villages primés
    noms des lauréats du concours de piano
    exemples de produits exportés vers le Chili
  `,
  what: `
    pont de My Thuan
    jumelage
    élevage de crevettes
    thème du congrès des apiculteurs
    exportations de café vers l'Allemagne
    Le Courrier du Vietnam
    marché de nuit de Da Lat
    typhon Damrey
    pêche ou aquaculture
    prix Nobel de la paix 2014
    prix littéraire de l'ASEAN
    Palais de la Réunification
    tourisme à Sa Pa
    coopération Vietnam-Suisse
    Nombre de riverains ont été surpris par la crue
    Le ministère prolonge la date limite de dépôt des dossiers
    Le directeur du zoo a présenté deux girafes à la presse
    Le maire de Lyon est arrivé mardi à Hô Chi Minh-Ville
    Le prix de l'essence a baissé de 300 dôngs le litre
    La date du concours a été fixée au 3 mai
    La capitale du Laos accueillera les Jeux en 2009
    Le lieu de la conférence reste secret
    La cause de l'incendie n'est pas connue
    La longueur totale de la digue atteint 12 km
    Les auteurs de l'étude recommandent de planter des palétuviers
    fête du Têt
  `,
});

describe("a question like a headline", () => {
  it.each(HEADLINES)("%j asks %s", (question, asked) => {
    expect(askedOf(question)).toBe(asked);
  });
});
