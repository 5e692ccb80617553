/**
 * A text as one line that a terminal can show and nothing in it can act on: control characters become their pictures
 * (`␛`), marks that turn the direction of writing the replacement character, and any white space but a space a space.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(ACTING, pictureOf);
}

// eslint-disable-next-line no-control-regex -- control characters are what it is about.
const ACTING = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Where Unicode's pictures of the control characters begin, and the one of DEL. */
const PICTURES = 0x24_00;
const DELETE_PICTURE = "␡";
const REPLACEMENT = "\uFFFD";

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return DELETE_PICTURE;
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : REPLACEMENT;
}
