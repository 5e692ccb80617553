import type { Note } from "../answer/note.ts";
import type { Wording } from "./wording.ts";

/** A note to an answer in the reader's language, as one line. */
export function noteInWords(_wording: Wording, note: Note): string {
  switch (note.kind) {
    case "undone":
      return note.words;
  }
}
