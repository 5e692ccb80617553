/**
 * Spellings that only text messages have, composed, each with what it is in full; an empty one shows the style, and what it means depends on
 * its neighbours.
 */
export const CLEAR: ReadonlyMap<string, string> = table(`
  dpui depuis|dpuis depuis|dps depuis|depui depuis|depuit depuis|dpuit depuis|depuy depuis|kel |kelle quelle|kels quels|kelles quelles|qel |ql |qle quelle|qls quels|esce est-ce|qelle quelle|kan quand|kand quand|
  qd quand|qan quand|koi quoi|kwa quoi|koa quoi|ki qui|ke que|cb combien|cmb combien|cbien combien|cmbien combien|kombien combien|konbien combien|
  conbien combien|combiin combien|combein combien|pk pourquoi|pq pourquoi|pkoi pourquoi|prkoi pourquoi|pourkoi pourquoi|koman comment|kment comment|cmt comment|
  bcp beaucoup|jms jamais|tjs toujours|tjrs toujours|svt souvent|avc avec|esk est-ce que|eske est-ce que|esque est-ce que|kil qu'il|kils qu'ils|kelkun quelqu'un|
  kesk qu'est-ce qu'|keske qu'est-ce que|kes qu'est-ce|keski qu'est-ce qui|dou d'où|pdt pendant|mtn maintenant|nvx nouveaux|nvlle nouvelle|nvl nouvelle|
  gvt gouvernement|lgtps longtemps|qq quelque|qqs quelques|qqn quelqu'un|qqch quelque chose|auj aujourd'hui|ajd aujourd'hui|jsp je ne sais pas|
  jusk jusqu'|juska jusqu'à|ct |é |è |ya |kt |nbre nombre|kantité quantité|kantite quantité|tps temps|keskon qu'est-ce qu'on|keskil qu'est-ce qu'il|koi2 quoi de|cki c'est qui|ckoi c'est quoi|ckan c'est quand
`);

/** What a word of two letters or so is in full, by the words about it; null where it is left. All folded but for `next`. */
type Reading = (before: string, after: string, next: string) => string | null;

/** Spellings that are other words too: read in a question that has a clear one. */
export const AMBIGUOUS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ["kel", (_, after) => (FEMININE.test(after) ? "quelle" : "quel")],
  ["ql", (_, after) => (FEMININE.test(after) ? "quelle" : "quel")],
  ["qel", (_, after) => (FEMININE.test(after) ? "quelle" : "quel")],
  ["ds", () => "dans"],
  ["ac", () => "avec"],
  ["pr", () => "pour"],
  ["ns", () => "nous"],
  ["tt", () => "tout"],
  ["mm", () => "même"],
  ["pls", () => "plusieurs"],
  ["nb", () => "nombre"],
  ["pa", () => "pas"],
  ["fé", () => "fait"],
  ["mor", () => "morts"],
  ["heur", () => "heure"],
  ["vil", () => "ville"],
  ["cété", () => "c'était"],
  ["cetait", () => "c'était"],
  ["cest", () => "c'est"],
  ["ct", () => "c'était"],
  ["st", (before) => (/^(?:de|a|du|)$/.test(before) ? null : "sont")],
  ["vs", (before, after) => (before.endsWith("ez") || after.endsWith("ez") ? "vous" : null)],
  ["ya", (before) => (/^ils?$/.test(before) ? "y a" : "il y a")],
  ["k", (before, after) => (isNumber(before) || after === "" ? null : elided("qu", after))],
  ["d", (before, after) => (isNumber(before) || after === "" ? null : elided("d", after))],
  ["o", (before, after) => (before === "" || after === "" ? null : "au")],
  ["es", (before, after) => (before === "tu" || after === "" || after === "ce" ? null : "est")],
  ["c", (before) => (before === "tu" ? "sais" : "c'est")],
  ["ta", (_, after) => (DETERMINERS.test(after) ? "tu as" : null)],
  ["sa", (_, after) => (DEMONSTRATED.test(after) ? "ça" : null)],
  ["ca", (_, after) => (DEMONSTRATED.test(after) ? "ça" : null)],
  ["é", (before, _, next) => (isCopula(before, next) ? "est" : "et")],
  ["è", (before, _, next) => (isCopula(before, next) ? "est" : "et")],
]);

/** Words after which `c` is « c'est ». */
export const QUESTIONING: ReadonlySet<string> = new Set(
  "ki qui koi quoi kwa kan kand qd quand ou cb cmb combien kel kelle quel quelle pk pourquoi ke".split(" "),
);

/** The commonest nouns that are asked with « quelle ». */
const FEMININE =
  /^(?:annee|anee|anne|date|quantite|kantite|heure|ville|epoque|raison|cause|langue|equipe|entreprise|compagnie?|societe|province|region|distance|taille|hauteur|longueur|superficie|somme|capitale|place|rue|universite|ecole|vitesse|saison|duree|part|ile|plage|riviere|occasion|espece|variete|nationalite|association|organisation|agence|banque)$/;
const DETERMINERS = /^(?:le|la|les|l|une?|des|d)$/;
const DEMONSTRATED =
  /^(?:cout\p{L}*|vau\w*|fait|fe|sert|se|s|date|dure|ouvre\w*|ferme\w*|va|veut|mesure\w*|c|commence\w*|marche\w*|remonte\w*|parle\w*|donne\w*|vient|passe\w*|pese)$/u;

/** `le zoo é fermé`, `ki é`, `ou é`: the verb; `hanoi é séoul`: « et ». */
function isCopula(before: string, next: string): boolean {
  return ASKED_BEFORE.test(before) || COMPLEMENT.test(next);
}

const ASKED_BEFORE = /^(?:ki|qui|ou|kel|kelle|quel|quelle|c|ce|il|elle|on|kan|qd|quand|koi)$/;
const COMPLEMENT =
  /^(?:\p{L}+(?:é|ée|ées|és)|née?|morte?|ouverte?|élue?|venue?|devenue?|parti|partie|fait|faite|construite?|produite?|prise?|mise?|ou|où|ki|koi|kan|qd|le|la|un|une|en|à|bleue?|gratuite?|potable|jumelee?|situee?|fermee?|cree?e?|allee?|arrivee?|reportee?|annulee?|plus|moins|tres|très|pas|)$/u;

/** Its vowel stands before a consonant, its apostrophe before a vowel. */
function elided(letters: string, after: string): string {
  return /^[aeiouy]/.test(after) ? `${letters}'` : `${letters}e`;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split("|").map((row) => {
      const [short = "", ...full] = row.trim().split(" ");
      return [short, full.join(" ")] as const;
    }),
  );
}
