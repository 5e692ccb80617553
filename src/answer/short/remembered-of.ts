import type { Evidence } from "./evidence.ts";
import type { Inquiry } from "./inquiry.ts";

/**
 * The same function of a question and a quote, that gives what it gave before as long as both are at hand: the candidates of a question
 * are asked first which of them answers shortly, then that one for its answer. Only for what depends on these two alone.
 */
export function rememberedOf<Value>(
  make: (inquiry: Inquiry, evidence: Evidence) => Value,
): (inquiry: Inquiry, evidence: Evidence) => Value {
  const known = new WeakMap<Inquiry, WeakMap<Evidence, { readonly value: Value }>>();
  return (inquiry, evidence) => {
    const own = known.get(inquiry) ?? new WeakMap<Evidence, { readonly value: Value }>();
    const found = own.get(evidence);
    if (found) return found.value;
    const value = make(inquiry, evidence);
    own.set(evidence, { value });
    known.set(inquiry, own);
    return value;
  };
}
