/** A value as the text of a script element that holds JSON. No `<` stands in it, so that no word of the value can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
