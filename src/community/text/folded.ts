/** A text by which others are compared: wide letters, letters with marks of their own and capitals are one. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** An author as they are compared: with or without the `@` before the name. */
export function foldedAuthor(author: string): string {
  return folded(author).replace(/^@/, '');
}

/** All that a reply says, its author and the addresses it leads to included. */
export function saidIn({
  author,
  paragraphs,
}: {
  readonly author: string;
  readonly paragraphs: readonly (readonly {
    readonly text: string;
    readonly href?: string | undefined;
  }[])[];
}): string {
  const spoken = paragraphs.map((parts) => parts.map(({ text }) => text).join(''));
  const addresses = paragraphs.flat().map(({ href = '' }) => href);
  return folded([author, ...spoken, ...addresses].join('\n'));
}
