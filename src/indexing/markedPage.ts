import type { PageKind } from '../search/pageKinds.ts';

// There are more sources than all else together, and each repeats what its facts are about.
const weights: Partial<Record<PageKind, string>> = { sources: '0.3', stories: '2' };

/** A page as the index wants it: its main part says what kind of page it is, and how much that weighs. */
export function markedPage(html: string, kind: PageKind): string {
  const weight = weights[kind];
  const marks = [
    `data-pagefind-filter="kind:${kind}"`,
    ...(weight === undefined ? [] : [`data-pagefind-weight="${weight}"`]),
  ];
  if (!html.includes('<main')) throw new Error('search: page has no main part');
  return html.replace('<main', `<main ${marks.join(' ')}`);
}
