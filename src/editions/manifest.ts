import { z } from 'zod';
import { locales } from '../i18n/locales.ts';

/** How many digits of SHA-256 name an edition. */
export const hashDigits = 10;

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${String(digits)}}$`));

const edition = z.strictObject({
  /** of what can be embedded */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  language: z.enum(locales),
  /** of the page and its data, as they were before the day was written in; names the edition */
  hash: hex(hashDigits),
  /** of the data alone */
  data: hex(hashDigits),
  /** the day it was kept: YYYY-MM-DD */
  kept: z.iso.date(),
  /** the site's version on that day */
  version: z.string(),
  title: z.string(),
  /** SHA-256 of the files in its folder, as they are served */
  files: z.strictObject({ 'index.html': hex(64), 'data.json': hex(64) }),
});

/** A figure as it was on a day, kept for good. */
export type Edition = Readonly<z.infer<typeof edition>>;

/** Where the manifest stands, from the repository's top and in the built site. */
export const manifestFile = 'editions/manifest.json';

/** Reads the list of kept editions. Throws one error with every fault. */
export function parseManifest(text: string): Edition[] {
  const read = z.array(edition).safeParse(JSON.parse(text));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${manifestFile}: ${faults.join('; ')}`);
}

/** The manifest as a file: a row an edition, in the order of ids, of one id by day. */
export function writeManifest(editions: readonly Edition[]): string {
  const key = ({ id, kept, language, hash }: Edition) => [id, kept, language, hash].join(' ');
  const rows = editions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

/** The folder of an edition, and with a slash before and after it its address. */
export function editionFolder({ id, hash }: Pick<Edition, 'id' | 'hash'>): string {
  return `e/${id}@${hash}`;
}
