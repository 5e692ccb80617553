import { FormattedString } from "@grammyjs/parse-mode";

/**
 * Contents one after the other with a separator between them, each with its entities. Entities that touch stay apart
 * (`FormattedString.join` makes one of them, and of two blockquotes so). Linear.
 */
export function joined(contents: readonly FormattedString[], separator: string): FormattedString {
  const entities: FormattedString["entities"] = [];
  let length = 0;
  for (const content of contents) {
    for (const entity of content.entities) entities.push({ ...entity, offset: entity.offset + length });
    length += content.text.length + separator.length;
  }
  return new FormattedString(contents.map(({ text }) => text).join(separator), entities);
}

/** Text without any formatting. */
export function plain(text: string): FormattedString {
  return new FormattedString(text);
}

/** Text that is wholly of one kind. */
export function marked(text: string, type: Mark): FormattedString {
  return new FormattedString(text, text === "" ? [] : [{ type, offset: 0, length: text.length }]);
}

/** The kinds of entities that messages are made with. */
export type Mark =
  "bold" | "italic" | "underline" | "strikethrough" | "code" | "blockquote" | "expandable_blockquote";
