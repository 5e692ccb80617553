import { broken } from "./refusal.ts";

/** Refuses a value that is not of a certain form; `name` is the parameter's or field's. */
export type Shape = (value: unknown, name: string) => void;

interface Needed {
  readonly shape: Shape;
  readonly needed: true;
  /** Telegram's own words where it is missing. */
  readonly missing: string | undefined;
}

interface Optional {
  readonly shape: Shape;
  readonly needed: false;
}

type KeyOf<T> = T extends unknown ? keyof T & string : never;

/**
 * One entry for each key of `T` (of every member, where `T` is a union), needed exactly where the installed
 * types need it: a table that falls behind a new version of the Bot API does not compile.
 */
export type Fields<T> = { readonly [K in KeyOf<T>]: [T] extends [Record<K, unknown>] ? Needed : Optional };

/** A field that must be there. */
export function needed(shape: Shape, missing?: string): Needed {
  return { shape, needed: true, missing };
}

/** A field that may be left out, but is never null. */
export function maybe(shape: Shape): Optional {
  return { shape, needed: false };
}

export const text: Shape = (value, name) => {
  if (typeof value !== "string") throw broken(`field "${name}" must be of type String`);
};

export const flag: Shape = (value, name) => {
  if (typeof value !== "boolean") throw broken(`field "${name}" must be of type Boolean`);
};

export const number: Shape = (value, name) => {
  if (!Number.isFinite(value)) throw broken(`field "${name}" must be of type Number`);
};

export const integer: Shape = (value, name) => {
  if (!Number.isSafeInteger(value)) throw broken(`field "${name}" must be a valid Integer`);
};

/** A number, or a name as in `@example`. */
export const chatId: Shape = (value, name) => {
  if (!Number.isSafeInteger(value) && (typeof value !== "string" || value === "")) {
    throw broken(`${name} must be an Integer or a username`);
  }
};

/** A whole number between two bounds, both included. */
export function between(least: number, most: number): Shape {
  return (value, name) => {
    integer(value, name);
    if (Number(value) < least || Number(value) > most) {
      throw broken(`field "${name}" must be between ${least} and ${most}`);
    }
  };
}

/** A text whose length in UTF-16 units lies between two bounds, both included. */
export function textOf(least: number, most: number, description?: string): Shape {
  return (value, name) => {
    text(value, name);
    const { length } = String(value);
    if (length < least || length > most) {
      throw broken(description ?? `field "${name}" must have ${least} to ${most} characters, not ${length}`);
    }
  };
}

export function oneOf(...values: readonly unknown[]): Shape {
  return (value, name) => {
    if (!values.includes(value)) throw broken(`unsupported ${name} specified: ${JSON.stringify(value)}`);
  };
}

export function listOf(shape: Shape): Shape {
  return (value, name) => {
    if (!Array.isArray(value)) throw broken(`field "${name}" must be of type Array`);
    for (const [index, element] of value.entries()) shape(element, `${name}[${index}]`);
  };
}

/** What Telegram knows and this server does not: refused loudly, so that no test leans on a pretence. */
export const unsupported: Shape = (_, name) => {
  throw broken(`parameter "${name}" is not supported by this test server`);
};

/** An object with these fields and no others. */
export function record<T>(fields: Fields<T>): Shape {
  return (value, name) => {
    if (!isObject(value)) throw broken(`field "${name}" must be of type Object`);
    checkFields(value, fields);
  };
}

/** Refuses unknown, missing and wrongly typed fields, in this order. */
export function checkFields(value: Readonly<Record<string, unknown>>, fields: Fields<unknown>): void {
  const known: Readonly<Record<string, Needed | Optional>> = fields;
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(known, name)) throw broken(`unknown parameter "${name}"`);
  }
  for (const [name, field] of Object.entries(known)) {
    if (value[name] !== undefined) field.shape(value[name], name);
    else if (field.needed) throw broken(field.missing ?? `can't find field "${name}"`);
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
