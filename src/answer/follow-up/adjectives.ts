/** Whether a French word, flattened, looks like an adjective that follows its noun: `mondial`, `populaire`, `sud-coréens`. */
export function isAdjective(word: string): boolean {
  return word.length > 3 && ADJECTIVE.test(word) && !VERB.test(word);
}

const ADJECTIVE =
  /(?:aise?|ien|ienne|een|eenne|ain|aine|al|ale|aux|el|elle|ive|if|ique|euse|oise?|aire|ante|ente)s?$/;
/** Verbs that end like one. */
const VERB =
  /^(?:(?:ind|expl|commun|appl|impl|compl|fabr|crit)ique|signale|(?:r|ép|)appelle|etale|(?:\p{L}+-)?(?:t-)?elles?|lequel|laquelle|est|vrai|mais|jamais)$/u;
