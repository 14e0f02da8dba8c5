import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A page as it was built. */
export interface BuiltPage {
  readonly file: string;
  /** its address below the folder of the site: `charts/singles-day/`, `404.html`, empty for the home page */
  readonly path: string;
}

/** The pages of a built site, in the order of their files. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({
      file: join(folder, name),
      path: name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
    }));
}
