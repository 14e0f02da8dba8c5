import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A page as it was built. */
export interface BuiltPage {
  readonly file: string;
  /** its address below the folder of the site: `charts/singles-day/`, `404.html`, empty for the home page */
  readonly path: string;
}

// Kept figures stay as they were, byte for byte: nothing that works on pages is to touch or to list them.
const kept = /^e[\\/][^\\/]+@/;

/** The pages of a built site but for its kept figures, in the order of their files. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((name) => name.endsWith('.html') && !kept.test(name))
    .toSorted()
    .map((name) => ({
      file: join(folder, name),
      path: name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
    }));
}
