/** A sentence that tells of a beginning, and what a question on it is to be answered: null for nothing. */
export interface Told {
  readonly question: string;
  /** The title of its article, and the sentence before. */
  readonly title?: string;
  readonly before?: string;
  readonly sentence: string;
  /** Whether the article bears no date; else it is of 10 July 2016. */
  readonly undated?: true;
  readonly expected: string | null;
}

/** Recalled by another noun, participle or feast than the question's, of a subject named before. */
export const BEGINNINGS: readonly Told[] = [
  {
    question: "En quelle année la citadelle de Son Dong a-t-elle été classée monument national ?",
    sentence:
      "Le défilé ouvrait les réjouissances d’octobre 2017, qui marqueront le 30e anniversaire du classement de la citadelle de Son Dong comme monument national.",
    undated: true,
    expected: "1987",
  },
  {
    question: "Quand le delta de Ca Lo a-t-il été reconnu réserve de biosphère ?",
    sentence:
      "Les cérémonies de mai 2018 salueront le 15e anniversaire de la reconnaissance du delta de Ca Lo comme réserve de biosphère.",
    undated: true,
    expected: "2003",
  },
  {
    question: "En quelle année Ba Vi a-t-elle été admise dans le réseau des villes créatives ?",
    sentence:
      "Les concerts de novembre 2015 ont marqué les dix ans de l’admission de Ba Vi dans le réseau des villes créatives.",
    undated: true,
    expected: "2005",
  },
  {
    question: "Depuis quand l’hôpital central de Bac Lieu existe-t-il ?",
    sentence:
      "L’hôpital central de Bac Lieu a célébré, le 24 juin 2016, le 125e anniversaire de sa fondation.",
    expected: "1891",
  },
  {
    question: "Depuis quelle année existe l’hôpital central de Bac Lieu ?",
    sentence:
      "L’hôpital central de Bac Lieu a fêté le 20e anniversaire de son jumelage avec celui de Rennes.",
    expected: null,
  },
  {
    question: "Quand le club de Bac Lieu a-t-il été fondé ?",
    sentence: "Fondé par huit amateurs, le club de Bac Lieu a remporté le 3 mars 2016 la coupe.",
    expected: null,
  },
  {
    question: "En quelle année le pont de Bac Lieu a-t-il été construit ?",
    sentence: "Le pont de Bac Lieu, construit par les habitants, a été fermé le 3 mars 2016.",
    expected: null,
  },
  {
    question: "Quand l’accord de Bac Lieu a-t-il été signé ?",
    sentence: "L’accord de Bac Lieu, signé par les deux maires, a été conclu le 3 mars 2016.",
    expected: "3 mars 2016",
  },
  {
    question: "Depuis quelle année Rennes et Bac Lieu sont-elles jumelées ?",
    before: "Le maire de Rennes a reçu une délégation de Bac Lieu.",
    sentence:
      "Les deux villes, unies depuis 14 ans par une convention de jumelage, échangeront des apprentis.",
    expected: "vers 2002",
  },
  {
    question: "En quelle année Rennes et Bac Lieu se sont-elles jumelées ?",
    title: "Rennes et Bac Lieu échangent des apprentis",
    sentence: "Les deux communes, liées par un accord de jumelage depuis 14 ans, partageront une école.",
    expected: "vers 2002",
  },
  {
    question: "Depuis quand Rennes et Bac Lieu coopèrent-elles ?",
    before: "Le maire de Rennes a reçu une délégation de Bac Lieu.",
    sentence: "Les deux villes, qu’un accord de coopération unit depuis neuf ans, plantent des palétuviers.",
    expected: "vers 2007",
  },
  {
    question: "En quelle année la communauté cham de Phu Loc a-t-elle été admise au conseil régional ?",
    before: "La communauté cham de Phu Loc compte neuf cents familles.",
    sentence: "Admise au conseil régional depuis huit ans, elle y dispose d’une voix.",
    expected: "vers 2008",
  },
  {
    question: "Quand la coopérative de Lang Vac a-t-elle obtenu son label biologique ?",
    before: "La coopérative de Lang Vac vend son thé au Japon.",
    sentence: "Titulaire du label biologique, obtenu il y a cinq ans, elle exporte dix tonnes par an.",
    expected: "2011",
  },
  {
    question: "In which year was the first Festival de Dong Mai held in Vinh Hai?",
    sentence:
      "Dans un entretien accordé en mars 2016, il racontait que le premier Festival de Dong Mai avait eu lieu à Vinh Hai il y a vingt ans, sur une digue.",
    undated: true,
    expected: "1996",
  },
  {
    question: "Quand s’est tenue la première Foire du livre de Vinh Hai ?",
    sentence: "Il se souvient que la première Foire du livre s’était tenue à Vinh Hai il y a douze ans.",
    expected: "2004",
  },
  {
    question: "En quelle année maître Tran Huu a-t-il fondé le tam the ?",
    before: "Le tam the réunissait ses adeptes à Lyon.",
    sentence:
      "La fédération a profité du tournoi pour fêter les 60 ans de cette école de lutte, fondée à Hué par maître Tran Huu.",
    expected: "1956",
  },
  {
    question: "Quand le tam the a-t-il vu le jour ?",
    title: "Le tam the en tournoi à Lyon",
    sentence: "Le public a célébré les 60 ans de cet art, né dans un village de Hué.",
    expected: "1956",
  },
  {
    question: "Bu Dang existe depuis quelle année ?",
    before: "Le parc national de Bu Dang abrite des gibbons.",
    sentence: "Créé par arrêté, il fêtera ses quarante ans en mai 2017 et reste le plus vaste du pays.",
    undated: true,
    expected: "1977",
  },
  {
    question: "De quelle année date le parc de Bu Dang ?",
    before: "Le parc de Bu Dang abrite des gibbons.",
    sentence: "Voulu par des forestiers, il soufflera ses cinquante bougies en avril 2019.",
    undated: true,
    expected: "1969",
  },
  {
    question: "En quelle année le yoseikan est-il arrivé en Thaïlande ?",
    before: "Le yoseikan compte mille élèves en Thaïlande.",
    sentence: "Son introduction dans le royaume remonte à 1968.",
    undated: true,
    expected: "1968",
  },
  {
    question: "Quand le hockey est-il arrivé à Da Lat ?",
    before: "Le hockey compte trois clubs à Da Lat.",
    sentence: "Son apparition dans la ville date de 1994, avec l’arrivée d’un entraîneur coréen.",
    expected: "1994",
  },
  {
    question: "En quelle année l’usine de Song Cau a-t-elle commencé à fonctionner ?",
    sentence:
      "Lorsque l’agrandissement a débuté, en mars 2014, l’usine de Song Cau fonctionnait à plein régime depuis 20 ans.",
    undated: true,
    expected: "vers 1994",
  },
  {
    question: "Depuis quelle année le bac de Cho Moi naviguait-il ?",
    sentence: "Quand le pont a été inauguré, en 2011, le bac de Cho Moi naviguait depuis quarante ans.",
    undated: true,
    expected: "vers 1971",
  },
  {
    question: "Quand le collège Le Loi de Ha Tien a-t-il été fondé ?",
    before: "Le collège Le Loi de Ha Tien a reçu le ministre.",
    sentence: "L’établissement, d’où sortirent trois savants, célèbre cette année son cinquantenaire.",
    expected: "1966",
  },
  {
    question: "Quand l’orchestre de Hai Duong a-t-il été créé ?",
    title: "L’orchestre de Hai Duong joue Bach",
    sentence: "La formation, que dirigea Pham Kien, a fêté l’an dernier ses trente ans.",
    expected: "1985",
  },
];

/** What a careless reader would count from. */
export const TRAPS: readonly Told[] = [
  {
    question: "En quelle année la citadelle de Son Dong a-t-elle été construite ?",
    sentence:
      "Le défilé ouvrait les réjouissances d’octobre 2017, qui marqueront le 30e anniversaire du classement de la citadelle de Son Dong comme monument national.",
    expected: null,
  },
  {
    question: "En quelle année la pagode de Son Dong a-t-elle été classée monument national ?",
    sentence:
      "À la pagode de Son Dong, le défilé ouvrait les réjouissances d’octobre 2017, qui marqueront le 30e anniversaire du classement de la citadelle.",
    expected: null,
  },
  {
    question: "Quand fêtera-t-on le classement de la citadelle de Son Dong ?",
    sentence:
      "Le défilé ouvrait les réjouissances d’octobre 2017, qui marqueront le 30e anniversaire du classement de la citadelle de Son Dong comme monument national.",
    expected: null,
  },
  {
    question: "Depuis quelle année Rennes et Da Nang sont-elles jumelées ?",
    before: "Le maire de Rennes a reçu une délégation de Bac Lieu.",
    sentence:
      "Les deux villes, unies depuis 14 ans par une convention de jumelage, échangeront des apprentis.",
    expected: null,
  },
  {
    question: "En quelle année Rennes et Da Nang se sont-elles jumelées ?",
    sentence: "Rennes, jumelée depuis 14 ans à Bac Lieu, a signé à Da Nang un accord sur l’eau.",
    expected: null,
  },
  {
    question: "Depuis quelle année Rennes et Bac Lieu sont-elles jumelées ?",
    before: "Le maire de Rennes a reçu une délégation de Bac Lieu.",
    sentence:
      "Les deux villes, unies depuis 14 ans par une convention de jumelage, échangeront des apprentis.",
    undated: true,
    expected: null,
  },
  {
    question: "En quelle année la coopérative de Lang Vac a-t-elle été fondée ?",
    before: "La coopérative de Lang Vac vend son thé au Japon.",
    sentence: "Titulaire du label biologique, obtenu il y a cinq ans, elle exporte dix tonnes par an.",
    expected: null,
  },
  {
    question: "En quelle année la communauté cham de Phu Loc est-elle arrivée dans la région ?",
    before: "La communauté cham de Phu Loc compte neuf cents familles.",
    sentence: "Admise au conseil régional depuis huit ans, elle y dispose d’une voix.",
    expected: null,
  },
  {
    question: "Quand maître Tran Huu est-il né ?",
    before: "Le tam the réunissait ses adeptes à Lyon.",
    sentence:
      "La fédération a profité du tournoi pour fêter les 60 ans de cette école de lutte, fondée à Hué par maître Tran Huu.",
    expected: null,
  },
  {
    question: "En quelle année la fédération de tam the a-t-elle été créée ?",
    before: "La fédération de tam the réunissait ses adeptes à Lyon.",
    sentence:
      "La fédération a profité du tournoi pour fêter les 60 ans de cette école de lutte, fondée à Hué par maître Tran Huu.",
    expected: null,
  },
  {
    question: "En quelle année maître Tran Huu a-t-il ouvert une école à Lyon ?",
    before: "Le tam the réunissait ses adeptes à Lyon.",
    sentence:
      "La fédération a profité du tournoi pour fêter les 60 ans de cette école de lutte, fondée à Hué par maître Tran Huu.",
    expected: null,
  },
  {
    question: "En quelle année le directeur du parc de Bu Dang est-il né ?",
    before: "Le parc de Bu Dang abrite des gibbons.",
    sentence: "Voulu par des forestiers, il soufflera ses cinquante bougies en avril 2019.",
    expected: null,
  },
  {
    question: "De quelle année date le parc de Bu Dang ?",
    before: "Le parc de Bu Dang abrite des gibbons.",
    sentence: "Son directeur soufflera ses cinquante bougies en avril 2019.",
    expected: null,
  },
  {
    question: "En quelle année le yoseikan a-t-il été créé au Japon ?",
    before: "Le yoseikan compte mille élèves en Thaïlande.",
    sentence: "Son introduction dans le royaume remonte à 1968.",
    expected: null,
  },
  {
    question: "En quelle année le premier club de yoseikan de Thaïlande a-t-il fermé ?",
    before: "Le yoseikan compte mille élèves en Thaïlande.",
    sentence: "Son introduction dans le royaume remonte à 1968.",
    expected: null,
  },
  {
    question: "En quelle année l’agrandissement de l’usine de Song Cau a-t-il débuté ?",
    sentence:
      "Lorsque l’agrandissement a débuté, en mars 2014, l’usine de Song Cau fonctionnait à plein régime depuis 20 ans.",
    expected: "2014",
  },
  {
    question: "En quelle année le pont de Cho Moi a-t-il été inauguré ?",
    sentence: "Quand le pont de Cho Moi a été inauguré, en 2011, le bac naviguait depuis quarante ans.",
    expected: "2011",
  },
  {
    question: "Quand le collège Le Loi de Ha Tien a-t-il été rénové ?",
    before: "Le collège Le Loi de Ha Tien a reçu le ministre.",
    sentence: "L’établissement, d’où sortirent trois savants, célèbre cette année son cinquantenaire.",
    expected: null,
  },
  {
    question: "Quand le collège Le Loi de Ha Tien a-t-il été fondé ?",
    before: "Le collège Le Loi de Ha Tien a vu passer Dang Phuc.",
    sentence: "Il fit ses études à l’école normale, ouverte en 1931.",
    expected: null,
  },
  {
    question: "Quand l’orchestre de Hai Duong a-t-il été créé ?",
    title: "L’orchestre de Hai Duong joue Bach",
    sentence: "Le conservatoire de Lao Cai, qui l’a invité, a fêté l’an dernier ses trente ans.",
    expected: null,
  },
  {
    question: "En quelle année le premier Festival de Dong Mai a-t-il eu lieu à Vinh Hai ?",
    sentence:
      "Dans un entretien accordé en mars 2016, il racontait que le premier Concours de chant avait eu lieu à Vinh Hai il y a vingt ans, avant le Festival de Dong Mai.",
    expected: null,
  },
  {
    question: "En quelle année Lyon et Kon Tum se sont-elles jumelées ?",
    sentence:
      "Lyon et Kon Tum ont ouvert un dispensaire à l’occasion du 40e anniversaire du jumelage de Lyon avec Leipzig.",
    expected: null,
  },
];
