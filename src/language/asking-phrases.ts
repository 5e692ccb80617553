/**
 * A question with the phrases that only ask left blank, of the same length: `comment s’appelle`, `à partir de quand`. Their words are no words of what
 * it is about, which by themselves they may be (« qui a été nommé », « quel temps »). Linear.
 */
export function withoutAskingPhrases(question: string): string {
  return question.replace(ASKING, (phrase) => " ".repeat(phrase.length));
}

const ASKING =
  /(?<!\p{L})(?:comment (?:s['’]appel(?:le|lent|ait|aient)|se nomm(?:e|ent|ait|aient))|quel(?:le)? (?:est|était|etait) le nom|(?:à|a) partir de quand|(?:pour )?quelle raison|combien de temps|(?:dans|à|a|en) quel (?:endroit|lieu|coin|carrefour)|(?:à|a) quelle heure)(?!\p{L})/giu;
