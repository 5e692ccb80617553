import type { Span } from "../../../language/span.ts";

/** What stands beside a name and may tell its bearer's office: before it since the last comma but one right before it, and after it between commas or brackets. */
export function aside(text: string, { start, end }: Span): string {
  const before = text
    .slice(Math.max(0, start - 80), start)
    .replace(/, $/u, " ")
    .split(/[.,;:()«»]/u)
    .at(-1);
  const after = /^(?:, (?!(?:et|a|ont|est|sont|avait|qui) )[^,;:.«»]+|\s?\([^)]+\))/u.exec(
    text.slice(end, end + 100),
  )?.[0];
  return `${before ?? ""} ${after ?? ""}`;
}
