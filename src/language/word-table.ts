/**
 * A table written as `from=to, from|from=to`: what each `from` stands for. Of one that is written twice, the last holds; spaces and
 * line breaks count as one space.
 */
export function wordTable(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(",").flatMap((row): [string, string][] => {
      const [names = "", meaning = ""] = row.split("=");
      return names.split("|").map((name) => [name.replace(/\s+/g, " ").trim(), meaning.trim()]);
    }),
  );
}
