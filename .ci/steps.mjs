// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** A step that cannot go on; its message is all that is shown, without a stack. */
export class Halt extends Error {}

/** The environment with the packages' programs, Node among them, first on PATH. */
export function packagesFirst() {
  return environment([bin, ...pathsWithoutPackages()]);
}

/** The environment as the machine has it, for npm itself, which may replace `node_modules`. */
export function machineOnly() {
  return environment(pathsWithoutPackages());
}

/**
 * Runs a program in the project's folder with its output passed through.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, limit?: number }} [options] `quiet` holds the
 *   output back, `limit` ends the program after so many milliseconds
 * @returns {Promise<{ code: number, output: string }>} the exit code, 127 where there is no such
 *   program; `output` only when quiet
 */
export function run(command, args, { env = packagesFirst(), quiet = false, limit } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // npm and its like are scripts on Windows, and only a shell runs those.
      shell: process.platform === 'win32',
      ...(limit === undefined ? {} : { timeout: limit }),
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Does one long step, saying what it is before and how long it took after.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} [good] whether what it came to is good; all is, where left out
 * @returns {Promise<T>}
 */
export async function step(name, work, good = () => true) {
  const started = performance.now();
  console.log(`› ${name} …`);
  try {
    const result = await work();
    console.log(`${good(result) ? '✓' : '✗'} ${name}: ${seconds(started)}`);
    return result;
  } catch (error) {
    console.log(`✗ ${name}: ${seconds(started)}`);
    throw error;
  }
}

/**
 * Time since a reading of `performance.now()`, in words.
 * @param {number} started
 */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/**
 * Runs a script's main function: a `Halt` is told in one line, anything else with its stack.
 * @param {() => Promise<number | void>} main returns the exit code
 */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Halt ? error.message : error);
    process.exitCode = 1;
  }
}

/** Whether the packages brought a Node that starts on this machine. */
export async function hasOwnNode() {
  const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(node)) return false;
  const { code } = await run(node, ['--version'], { quiet: true, limit: 20_000 });
  return code === 0;
}

function pathsWithoutPackages() {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(
      (path) => !path.includes(`node_modules${process.platform === 'win32' ? '\\' : '/'}.bin`),
    );
}

/** @param {readonly string[]} paths */
function environment(paths) {
  return { ...process.env, PATH: paths.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}
