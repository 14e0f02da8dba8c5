/** What a reader can find, the first kinds of it offered first. */
export const pageKinds = [
  'stories',
  'charts',
  'countries',
  'companies',
  'hubs',
  'promises',
  'sources',
  'pages',
] as const;

export type PageKind = (typeof pageKinds)[number];

const ownPages: readonly PageKind[] = [
  'stories',
  'charts',
  'countries',
  'companies',
  'promises',
  'sources',
];
const prosePages = ['about', 'method', 'privacy'];

/**
 * What a page of this address is, or undefined where it only lists or repeats others and so is not to be
 * found itself. The address is without the folder of the site and of the language: `/charts/singles-day/`.
 */
export function pageKindOf(path: string): PageKind | undefined {
  const [, folder = '', name = '', ...rest] = path.split('/');
  if (rest.length === 1 && name !== '') return ownPages.find((kind) => kind === folder);
  return name === '' && prosePages.includes(folder) ? 'pages' : undefined;
}
