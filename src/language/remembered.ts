/**
 * The same function of a text, that gives what it gave before: for one question the same few sentences are read many times over. At
 * most `most` texts are kept, in memory only; then all are forgotten. Only for functions of the text alone, whose value nobody changes.
 */
export function remembered<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
