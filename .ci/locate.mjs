// @ts-check
import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/**
 * What an address stands for: a file, another address, or nothing.
 * @param {{ folder: string, base: string }} site `base` begins and ends with a slash
 * @param {string} url
 * @returns {{ status: number, file: string, path: string } | { status: number, location: string }
 *   | { status: number }}
 */
export function locate(site, url) {
  const path = pathOf(url);
  if (path === undefined) return { status: 400 };
  if (path === '/' && site.base !== '/') return { status: 302, location: site.base };
  const missing = { status: 404, file: join(site.folder, '404.html'), path };
  if (path.startsWith(site.base)) {
    const inside = path.slice(site.base.length - 1);
    const file = fileAt(site.folder, inside);
    if (file === 'folder') {
      const query = /\?.*/.exec(url)?.[0] ?? '';
      return { status: 308, location: `${encodeURI(path)}/${query}` };
    }
    if (file !== undefined) return { status: 200, file, path: inside };
  }
  return existsSync(missing.file) ? missing : { status: 404 };
}

/**
 * @param {string} url
 * @returns {string | undefined} undefined where it is no path, or leads out of the site
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/, ''));
    return path.startsWith('/') && !/\0|(^|[\\/])\.\.([\\/]|$)/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string | undefined} a file, 'folder' where a slash is missing, or undefined
 */
function fileAt(folder, path) {
  const place = join(folder, normalize(path));
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isFile()) return place.endsWith('/') || path === '/_headers' ? undefined : place;
  if (!found?.isDirectory() || !existsSync(join(place, 'index.html'))) return undefined;
  return path.endsWith('/') ? join(place, 'index.html') : 'folder';
}
