/** What stands in a page until it is kept for what is known only then; each is written in as it is. */
export const tokens = {
  /** the edition’s own name */
  hash: '((edition-hash))',
  /** the day: YYYY-MM-DD */
  day: '((edition-day))',
  /** the day in words */
  date: '((edition-date))',
} as const;

/** A page with its blanks filled. Throws where one of them is not in it. */
export function fillTokens(
  page: string,
  values: Readonly<Record<keyof typeof tokens, string>>,
): string {
  let filled = page;
  for (const [name, token] of Object.entries(tokens)) {
    if (!page.includes(token)) throw new Error(`edition: has no place for its ${name}`);
    filled = filled.replaceAll(token, values[name as keyof typeof tokens]);
  }
  return filled;
}
