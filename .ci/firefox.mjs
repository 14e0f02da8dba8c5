// @ts-check
import { installDebian, starts } from './browser.mjs';
import { step } from './steps.mjs';

const usualPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Firefox that starts: `FIREFOX_PATH`, or a usual place.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  return (named ? [named] : usualPaths).find((path) => starts(path, /firefox/i));
}

/**
 * Finds a Firefox, or installs one where that is Debian's way.
 * @returns {Promise<string | undefined>} its path
 */
export async function provideFirefox() {
  const found = findFirefox();
  if (found !== undefined) return found;
  return step('install Firefox (none found)', async () => {
    await installDebian('firefox-esr');
    return findFirefox();
  });
}
