import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../language/languages.ts";
import { CHAPTERS, type Message, type Values } from "./messages.ts";

/** The bot's own words in one language. */
export interface Wording {
  readonly language: Language;
  /**
   * A message with its values put in as they are, without isolation marks. Numbers are written as the language does
   * (`4 096`); a year is therefore given as a string.
   */
  say<M extends Message>(message: M, ...values: Values<M>): string;
}

const LANGUAGES: readonly Language[] = ["fr", "en", "vi"];

/** The words of every language, French first. */
export function everyWording(): ReadonlyMap<Language, Wording> {
  return new Map(LANGUAGES.map((language) => [language, wordingOf(language)]));
}

/** The words of a language, from its Fluent files. Throws where one is missing or lacks a message. */
export function wordingOf(language: Language): Wording {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const [fault] = bundle.addResource(new FluentResource(fluentText(language)));
  if (fault) throw fault;
  return {
    language,
    say: (message, ...[values]) => {
      const pattern = bundle.getMessage(message)?.value;
      if (!pattern)
        throw new Error(`wording/*/${language}.ftl : le message « ${message} » manque ; ajoutez-le.`);
      return bundle.formatPattern(pattern, values ?? null);
    },
  };
}

/** The source of a language's words, in Fluent's syntax: that of every chapter, in their order. */
export function fluentText(language: Language): string {
  const chapters = Object.keys(CHAPTERS);
  return chapters
    .map((chapter) => readFileSync(new URL(`${chapter}/${language}.ftl`, import.meta.url), "utf8"))
    .join("\n");
}
