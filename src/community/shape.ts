type Fields = Readonly<Record<string, unknown>>;

// Adapters run in the browser too, where a library of schemas would weigh more than all else.

/** Is it an object, and no list? */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object; throws where it is none. */
export function fieldsOf(value: unknown, name: string): Fields {
  if (isObject(value)) return value;
  throw unexpected(name, 'an object', value);
}

/** The object in a field. */
export function objectIn(fields: Fields, name: string): Fields {
  return fieldsOf(fields[name], name);
}

/** The list of objects in a field. */
export function objectsIn(fields: Fields, name: string): Fields[] {
  return objectsOf(fields[name], name);
}

/** A list of objects; throws where it is none. */
export function objectsOf(value: unknown, name: string): Fields[] {
  if (!Array.isArray(value)) throw unexpected(name, 'a list', value);
  return value.map((entry) => fieldsOf(entry, name));
}

/** The text in a field. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw unexpected(name, 'a text', value);
}

/** The number or text in a field, as text: ids are the one here and the other there. */
export function idIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'number' ? String(value) : textIn(fields, name);
}

/** The whole number in a field, not below zero. */
export function countIn(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw unexpected(name, 'a count', value);
}

/** The moment in a field, from ISO 8601 or from milliseconds since 1970, in ISO 8601. */
export function momentIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' || typeof value === 'number') {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  }
  throw unexpected(name, 'a moment', value);
}

function unexpected(name: string, wanted: string, value: unknown): Error {
  const shown = JSON.stringify(value) as string | undefined;
  return new Error(`${name}: must be ${wanted}: ${(shown ?? 'nothing').slice(0, 60)}`);
}
