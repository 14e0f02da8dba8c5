/** The id of the whole map among the things that can be embedded. */
export const mapEmbedId = 'map';

/** The embed id of a promise. @param id of its row */
export function promiseEmbedId(id: string): string {
  return `promise-${id}`;
}

/** The embed id of a country. @param code ISO 3166-1 alpha-2 */
export function countryEmbedId(code: string): string {
  return `country-${code.toLowerCase()}`;
}

/** The id of the row of a promise's embed. */
export function promiseOfEmbed(id: string): string {
  return id.slice('promise-'.length);
}

/** ISO 3166-1 alpha-2 of a country's embed. */
export function countryOfEmbed(id: string): string {
  return id.slice('country-'.length).toUpperCase();
}
