// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { Halt, run, step } from './steps.mjs';

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${homedir()}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
];

/** What every browser test starts Chromium with: no sandbox for root alone, no calls of its own. */
export const launchArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chromium that starts: `CHROMIUM_PATH`, a usual place, or Playwright's own.
 * @returns {string | undefined}
 * @throws {Halt} when `CHROMIUM_PATH` names none
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (starts(named)) return named;
    throw new Halt(`CHROMIUM_PATH: no browser starts there: ${named}`);
  }
  return [...usualPaths, ...playwrightPath()].find((path) => starts(path));
}

/**
 * Finds a Chromium, or installs one.
 * @returns {Promise<string>} its path
 * @throws {Halt} with a sentence of what to do
 */
export async function provideBrowser() {
  const found = findBrowser();
  if (found !== undefined) {
    console.log(`✓ browser: ${found}`);
    return found;
  }
  return step('install a browser (none found)', async () => {
    await installPlaywrights();
    const own = findBrowser();
    if (own !== undefined) return own;
    await installDebian('chromium');
    const debians = findBrowser();
    if (debians !== undefined) return debians;
    throw new Halt(
      'No Chromium was found or could be installed: install Chromium or Chrome, and set CHROMIUM_PATH to its program if it stands in an unusual place.',
    );
  });
}

/** Downloads Playwright's Chromium; the system's libraries only where it does not start without. */
async function installPlaywrights() {
  const download = await run('playwright', ['install', 'chromium'], { limit: 600_000 });
  if (download.code === 0 && findBrowser() === undefined) {
    await run('playwright', ['install-deps', 'chromium'], { limit: 600_000 });
  }
}

/** Debian's package of a browser, where this is Debian. @param {string} name */
export async function installDebian(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await asRoot(['apt-get', 'update', '-qq'], env);
  await asRoot(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], env);
}

/**
 * @param {readonly [string, ...string[]]} words
 * @param {NodeJS.ProcessEnv} env
 */
async function asRoot(words, env) {
  const [program, ...args] = words;
  if (process.getuid?.() === 0) return run(program, args, { env });
  // -n: fail rather than wait for a password that nobody types.
  return run('sudo', ['-n', '--preserve-env=DEBIAN_FRONTEND', ...words], { env });
}

/** Where Playwright would keep its own browser; nothing before the packages are installed. */
function playwrightPath() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return [String(chromium.executablePath())];
  } catch {
    return [];
  }
}

/**
 * Whether the program is a Chromium that starts: Ubuntu's `chromium-browser` may only print advice.
 * @param {string} path
 */
function starts(path) {
  return /chrom/i.test(versionWords(path));
}

/** What a program says of its version; nothing where it does not start. @param {string} path */
export function versionWords(path) {
  if (!existsSync(path)) return '';
  try {
    return execFileSync(path, ['--version'], { timeout: 30_000, stdio: 'pipe' }).toString();
  } catch {
    return '';
  }
}
