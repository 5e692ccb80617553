import type { Kysely } from "kysely";
import type { Language } from "../language/languages.ts";
import type { Tables } from "./tables.ts";

/** What a person or a chat has chosen. */
export interface Settings {
  /** The language that was chosen, or null for that of the client. */
  language(chat: number): Promise<Language | null>;
  chooseLanguage(chat: number, language: Language | null): Promise<void>;
}

/** The settings of a database. */
export function createSettings(db: Kysely<Tables>): Settings {
  return {
    async language(chat) {
      const row = await db
        .selectFrom("settings")
        .select("language")
        .where("chat", "=", chat)
        .executeTakeFirst();
      return row?.language ?? null;
    },
    async chooseLanguage(chat, language) {
      if (language === null) {
        await db.deleteFrom("settings").where("chat", "=", chat).execute();
        return;
      }
      await db
        .insertInto("settings")
        .values({ chat, language })
        .onConflict((known) => known.column("chat").doUpdateSet({ language }))
        .execute();
    },
  };
}
