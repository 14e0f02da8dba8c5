/** The address with parameters, in their order; those that are undefined are left out. */
export function addressWith(
  address: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encoded(value)}`],
  );
  return `${address}?${pairs.join('&')}`;
}

/** A text as a part of an address. Halves of a character, which no address can hold, become U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
