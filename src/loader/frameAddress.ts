/** What a page in a frame is told in its address, by the attributes of the same names. */
export const passedOn = [
  ...['theme', 'lang', 'width', 'companies', 'from', 'to', 'scale', 'currency'],
  ...['layers', 'company', 'kind', 'state', 'country', 'q', 'year', 'at', 'pick'],
] as const;

/**
 * The address of an embed's page, or of the edition that is named, where one is.
 * @param home the address that `embed/` and `e/` stand below, with a slash at its end
 * @param valueOf the value of an attribute, if there is one
 */
export function frameAddress(
  home: string,
  id: string,
  valueOf: (name: string) => string | null,
): string {
  const query = new URLSearchParams();
  for (const name of passedOn) {
    const value = valueOf(name);
    if (value !== null && value !== '') query.set(name, value);
  }
  const text = query.toString();
  const edition = valueOf('edition') ?? '';
  const [folder, kept] = edition === '' ? ['embed', ''] : ['e', `@${encodeURIComponent(edition)}`];
  return `${home}${folder}/${encodeURIComponent(id)}${kept}/${text && `?${text}`}`;
}
