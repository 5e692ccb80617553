/**
 * How one language asks for articles of the archive, as patterns over folded words with a space after each. They are tried one after
 * the other, each where the one before ended: courtesy, a way to ask, what is asked for, what may follow that, what leads to the subject.
 */
export interface Grammar {
  /** What may come first, several times: greetings, `dis-moi`, `je voudrais savoir`. */
  readonly courtesy: RegExp;
  /** Asks how many. */
  readonly counting: RegExp;
  /** Asks which, whether there are any, or to be shown them. */
  readonly listing: RegExp;
  /** Articles or briefs; the group `briefs` matches where only those are meant. */
  readonly noun: RegExp;
  /** What may follow the noun without telling a subject (`de l’archive`, `y a-t-il`). */
  readonly aside: RegExp;
  /** A verb that leads to the subject: `parlent de`. */
  readonly verb: RegExp;
  /** What leads to the subject without a verb, so that the rest must have none either: `sur`. */
  readonly preposition: RegExp;
  /** A verb after a subject that stands before it: `[dans quels articles Séoul] est-elle citée`. */
  readonly trailing: RegExp;
  /** Asks what the archive itself says, up to the subject: `que dit l’archive sur`. */
  readonly saying: RegExp;
  /** What may follow the noun, several times, up to the end, where all articles are meant: `[combien d’articles] y a-t-il dans l’archive`. */
  readonly whole: RegExp;
  /** What after a noun that nothing asks for wants all articles, the latest first: `[tin] mới nhất`. */
  readonly newest: RegExp;
  /** What may follow a subject at the end without being part of it: `dans cette archive`, `svp`. */
  readonly tail: RegExp;
  /** What may open a subject without being part of it: `de`, `la`, `le mot`. */
  readonly lead: RegExp;
  /** What makes a verb say the contrary: `[parlent] pas`. */
  readonly negation: RegExp;
  /** A verb that shows that the articles are those of a law or a shop. */
  readonly foreign: RegExp;
}

/** A pattern at the beginning of a text: one of these, each a pattern without groups that capture. */
export function opening(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join("|")}) `, "u");
}

/** A pattern at the end of a text, after a word. */
export function closing(...ways: readonly string[]): RegExp {
  return new RegExp(` (?:${ways.join("|")}) $`, "u");
}

/** A pattern that nothing has. */
export const NEVER = /(?!)/u;
