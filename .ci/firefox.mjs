// @ts-check
import { installDebian, versionWords } from './browser.mjs';
import { Halt, step } from './steps.mjs';

const usualPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

// Playwright steers by commands of WebDriver BiDi that 140, the long support before, does not know.
export const oldestVersion = 153;

/**
 * The path of a Firefox that starts and is new enough: `FIREFOX_PATH`, or a usual place.
 * @returns {string | undefined}
 * @throws {Halt} when `FIREFOX_PATH` names none
 */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  if (named) {
    if (versionOf(named) >= oldestVersion) return named;
    throw new Halt(`FIREFOX_PATH: no Firefox from ${oldestVersion} on starts there: ${named}`);
  }
  return usualPaths.find((path) => versionOf(path) >= oldestVersion);
}

/** @param {string} path */
function versionOf(path) {
  return Number(/Firefox (\d+)/.exec(versionWords(path))?.[1] ?? 0);
}

/**
 * Finds a Firefox, or installs one where that is Debian's way.
 * @returns {Promise<string | undefined>} its path
 */
export async function provideFirefox() {
  const found = findFirefox();
  if (found !== undefined) return found;
  return step(`install Firefox (none from ${oldestVersion} on found)`, async () => {
    await installDebian('firefox-esr');
    return findFirefox();
  });
}
