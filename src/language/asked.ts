/** What a question asks for. `what` is the rest: a thing, a subject, a manner. */
export type Asked = "when" | "howmany" | "who" | "where" | "why" | "yesno" | "list" | "which" | "what";
