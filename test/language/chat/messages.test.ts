import { describe, expect, it } from "vitest";
import { plainQuestion } from "../../../src/language/plain-question.ts";
import { askedOf } from "../../../src/language/question.ts";
import { rowsOf } from "./questions.ts";

const MESSAGES = rowsOf({
  when: `
    le musee é ferme dpui kel année
    huê é vientiane st amies dps kan
    qd c le salon du bois
    kan c ke sa ouvre le tunnel
    c kan la fin des travaux
    dpui qd ya un metro a bangkok
    ds kel annee le lac é devenu une reserve
    a kel heure part le bato
    la reine é venue kan o vietnam
    ct qd le tsunami
    jusk'a kan le festival
    ils ont signé a kel date
    ca fé cb de temps ke le zoo é ouvert
    ya cb d'années ke le roi é mort
    le pont a été construit en kelle année svp
  `,
  howmany: `
    cb de touristes a da lat en 2017
    cmb d'habitants ds la province
    le pont fé cb de metres
    sa coute cb le billet
    ya kombien de musées a hué
    le train va a kelle vitesse
    c koi le prix du cafe
    c cb l'entrée
    ils st cb ds l'équipe
    kel age a la doyenne
    cbien de morts pdt le typhon
  `,
  who: `
    ki a gagné la course
    kelle equipe a gagné
    c ki le maire de nice
    avc ki le club a signé
    ki é le coach
    par ki la tour a été dessinée
    kel é le nom du pilote
    c koi le nom du président
    a ki apartien l'ile
  `,
  where: `
    c ou le marché flottant
    ou c ke le sommet a lieu
    le concert é ou
    ds kelle ville é né le peintre
    tu c ou é le temple
    dou vien le thé
    le festival se passe ou cette annee svp
  `,
  why: `
    pk le vol é annulé
    pq ils st partis
    pkoi la route é coupée
    pr kelle raison le zoo ferme
    prkoi ya bcp de monde
    le match é reporté pk
  `,
  yesno: `
    esk le zoo é ouvert
    eske ya un bus pr l'aeroport
    est ce ke le lac é potable
  `,
  list: `
    kels pays st membres
    kelles villes ont un metro
  `,
  which: `
    kel bus va a la gare
    kelle langue parle la reine
  `,
  what: `
    kesk y s passe a hoi an
    il se passe koi ds le nord
    c koi un banh mi
    keske c le durian
    koi 2 neuf
    sa sert a koi le bambou
  `,
});

describe("a question in the spelling of text messages", () => {
  it.each(MESSAGES)("%j asks %s", (question, asked) => {
    expect(askedOf(plainQuestion(question))).toBe(asked);
  });
});
