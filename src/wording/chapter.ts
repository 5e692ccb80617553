/** Messages by their meaning, with the variables that each needs: the same in every language. */
export type Chapter = Readonly<Record<string, readonly string[]>>;
