// @ts-check
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files below a folder, by their paths in it.
 * @param {string} folder
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}
