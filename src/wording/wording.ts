import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../language/languages.ts";
import type { Message, Values } from "./messages.ts";

/** The bot's own words in one language. */
export interface Wording {
  readonly language: Language;
  /**
   * A message with its values put in as they are, without isolation marks. Numbers are written as the language does
   * (`4 096`); a year is therefore given as a string.
   */
  say<M extends Message>(message: M, ...values: Values<M>): string;
}

/** The words of a language, from its Fluent file beside this one. Throws where that file is missing or lacks a message. */
export function wordingOf(language: Language): Wording {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const [fault] = bundle.addResource(new FluentResource(fluentText(language)));
  if (fault) throw fault;
  return {
    language,
    say: (message, ...[values]) => {
      const pattern = bundle.getMessage(message)?.value;
      if (!pattern) throw new Error(`${language}.ftl : le message « ${message} » manque ; ajoutez-le.`);
      return bundle.formatPattern(pattern, values ?? null);
    },
  };
}

/** The source of a language's words, in Fluent's syntax. */
export function fluentText(language: Language): string {
  return readFileSync(new URL(`${language}.ftl`, import.meta.url), "utf8");
}
