/** A text of the bot's own with plain spaces in place of those that French typography keeps unbroken, so that tests can be read. */
export function plainSpaces(text: string): string {
  return text.replaceAll("\u00A0", " ");
}
