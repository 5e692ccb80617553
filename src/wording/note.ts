import type { Note } from "../answer/note.ts";
import { conflictInWords } from "./conflict.ts";
import { periodNoteInWords } from "./period-note.ts";
import { unlistedInWords } from "./listing.ts";
import type { Wording } from "./wording.ts";

/** A note to an answer in the reader's language, as one line. */
export function noteInWords(wording: Wording, note: Note): string {
  switch (note.kind) {
    case "undone":
      return note.words;
    case "alsoSought":
      return wording.say("note-also-sought", {
        pairs: note.pairs.map((pair) => wording.say("note-sought-for", pair)).join(", "),
      });
    case "dated":
    case "outside":
    case "ended":
      return periodNoteInWords(wording, note);
    case "unlisted":
      return unlistedInWords(wording, note);
    case "several":
      return wording.say("several-values", { values: note.values.join(", "), count: note.articles });
    case "conflict":
      return conflictInWords(wording, note);
  }
}
