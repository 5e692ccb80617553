/** Words that ask for the same as others state, over folded text: French, and the English and Vietnamese of questions. */
export type WordGroup = readonly [name: string, words: RegExp];
