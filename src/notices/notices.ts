/** A package of which something reaches the readers, as it describes itself. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** the text of its licence, with whose it is */
  readonly text: string;
}

/** Licences under which a package may reach the readers: each asks for no more than its own text beside it. */
const allowed: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense'],
]);

/** Packages that may not be handed on as they are, a line each. */
export function licenceFaults(packages: readonly Shipped[]): string[] {
  return packages.flatMap(({ name, licence, text }) => [
    ...(allowed.has(licence)
      ? []
      : [`${name}: reaches readers under no licence allowed: ${licence}`]),
    ...(text.trim() === '' ? [`${name}: holds no text of its licence`] : []),
  ]);
}

/** All licences as one text, by the names of packages. */
export function noticesText(packages: readonly Shipped[]): string {
  const parts = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => {
      const title = `${name} ${version} (${licence})`;
      return `${title}\n${'='.repeat(title.length)}\n\n${text.replace(/\r\n?/g, '\n').trim()}\n`;
    });
  return [
    'What this site is made with, as far as it reaches its readers, under these licences.\n',
    ...parts,
  ].join('\n\n');
}

/** The package that a file of the bundler’s is of, and the folder it lies in; undefined of a file of ours. */
export function packageOf(file: string): { name: string; folder: string } | undefined {
  // The last one: a package may hold others.
  const found = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'));
  const [, above = '', name = ''] = found ?? [];
  return found === null ? undefined : { name, folder: above + name };
}
