// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Halt, hasOwnNode, machineOnly, root, run, step } from './steps.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Entry
 * @typedef {Record<string, Entry>} Entries packages by their place, as in a lock file
 */

/** Installs the packages of the lock file, unless exactly those are there already. */
export async function install() {
  const reason =
    reasonToInstall() ?? ((await hasOwnNode()) ? undefined : 'its Node does not start');
  if (reason === undefined) {
    console.log('✓ packages: as in the lock file');
    return;
  }
  await step(`install packages (${reason}; a minute or so on a first run)`, async () => {
    // Errors only: the packages warn of an old Node, and bring a new one.
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const args = ['ci', ...quiet, '--include=dev', '--include=optional'];
    const { code } = await run('npm', args, { env: machineOnly() });
    if (code !== 0) throw new Halt(`npm ci: failed, see its message above: exit code ${code}`);
  });
  if (!(await hasOwnNode())) {
    throw new Halt(
      'node_modules/.bin/node: does not start; allow install scripts (npm config ignore-scripts) and run again',
    );
  }
}

function reasonToInstall() {
  const wanted = lockEntries('package-lock.json');
  if (wanted === undefined) throw new Halt('package-lock.json: cannot be read');
  const present = lockEntries('node_modules/.package-lock.json');
  if (present === undefined) return 'none yet';
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return difference(manifest, wanted, present);
}

/**
 * Why `node_modules` is not what the lock file says, or undefined when it is.
 * @param {Entry} manifest package.json
 * @param {Entries} wanted packages of the lock file, its root under ''
 * @param {Entries} present packages npm noted in `node_modules`
 * @returns {string | undefined}
 */
export function difference(manifest, wanted, present) {
  const asked = wanted[''] ?? {};
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    if (text(asked[kind]) !== text(manifest[kind])) return `package.json has other ${kind}`;
  }
  const places = new Set([...Object.keys(wanted), ...Object.keys(present)]);
  places.delete('');
  const odd = [...places].find((place) => !same(wanted[place], present[place]));
  return odd === undefined ? undefined : `${odd} differs from the lock file`;
}

/**
 * @param {Entry | undefined} wanted
 * @param {Entry | undefined} present
 */
function same(wanted, present) {
  // npm leaves out the optional packages of other platforms.
  if (present === undefined) return wanted?.optional === true;
  return wanted?.version === present.version && wanted?.integrity === present.integrity;
}

/** @param {Record<string, string> | undefined} ranges */
function text(ranges) {
  return JSON.stringify(Object.entries(ranges ?? {}).sort());
}

/**
 * @param {string} path
 * @returns {Entries | undefined} undefined where there is no such file, or it is cut short
 */
function lockEntries(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
