// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { audit, auditWords } from './audit.mjs';
import { provideBrowser } from './browser.mjs';
import { oldestVersion, provideFirefox } from './firefox.mjs';
import { install } from './install.mjs';
import { command, Halt, packagesFirst, root, run, seconds, step } from './steps.mjs';
import { playwrightCount, vitestCount } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {{ name: string, count: () => Promise<Count> }} Tier
 */

const results = join(root, '.cache', 'tests');

/** @type {Tier[]} */
const tiers = [
  {
    name: 'data',
    count: () => programs('npm run --silent check:data', 'npm run --silent check:ledger'),
  },
  { name: 'lint', count: () => programs('astro sync', 'eslint .', 'prettier --check .') },
  { name: 'types', count: () => programs('astro check', 'svelte-check') },
  { name: 'unit tests', count: () => vitest('unit') },
  { name: 'snapshot tests', count: () => vitest('snapshots') },
  // What is known of packages changes while the project does not: it is told here, and judged by npm run audit.
  { name: 'audit', count: async () => ({ passed: 0, failed: 0, note: auditWords(await audit()) }) },
  { name: 'build', count: build },
  { name: 'build-output tests', count: () => vitest('build') },
  { name: 'second build', count: () => programs('node .ci/again.mjs') },
  { name: 'build under a path', count: underPath },
  { name: 'browser tests', count: browserTests },
  { name: 'the same in Firefox', count: firefoxTests },
  { name: 'Lighthouse', count: () => programs('node tests/lighthouse/runLighthouse.ts --judge') },
];

await command(async () => {
  const started = performance.now();
  const counts = [];
  try {
    await install();
    for (const tier of tiers) counts.push({ name: tier.name, ...(await measured(tier)) });
  } catch (error) {
    counts.push({ name: 'packages', ...failure(error) });
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log('');
  for (const count of counts) console.log(summary(count));
  console.log(`all in ${seconds(started)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
});

/**
 * @param {Tier} tier
 * @returns {Promise<Count>}
 */
async function measured(tier) {
  try {
    return await step(tier.name, tier.count, ({ failed }) => failed === 0);
  } catch (error) {
    return failure(error);
  }
}

/** Each program that ends well is one passed. @param {string[]} lines */
function programs(...lines) {
  return programsWith({}, ...lines);
}

/** The same, with more in the environment. @param {NodeJS.ProcessEnv} more @param {string[]} lines */
async function programsWith(more, ...lines) {
  const count = { passed: 0, failed: 0 };
  for (const line of lines) {
    const [program = '', ...args] = line.split(' ');
    const { code } = await run(program, args, { env: { ...testing(), ...more }, limit: 900_000 });
    if (code === 0) count.passed++;
    else {
      count.failed++;
      console.log(`${line}: failed: exit code ${code}`);
    }
  }
  return count;
}

/** Builds into an empty folder, so that no later tier can test a site built earlier. */
function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return programs('npm run --silent build');
}

/** The site as it would be at another origin and below a path, and the tests of its pages. */
async function underPath() {
  const folder = join(root, '.cache', 'build', 'under-path');
  const env = { BASE_PATH: '/race/', SITE_URL: 'https://race.example', DIST: folder };
  const built = await programsWith(env, `astro build --outDir ${folder}`);
  if (built.failed > 0) return built;
  const tests = await vitest('build', env);
  rmSync(folder, { recursive: true });
  return { ...tests, passed: built.passed + tests.passed };
}

/** @param {string} project @param {NodeJS.ProcessEnv} [more] */
async function vitest(project, more = {}) {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const options = { env: { ...testing(), ...more }, limit: 1_200_000 };
  const { code } = await run('vitest', [...args, `--outputFile.json=${file}`], options);
  return vitestCount(file, code);
}

async function browserTests() {
  return playwright('browser', { CHROMIUM_PATH: await provideBrowser() });
}

/** Some of the same tests, a file of them for each thing that a reader can do. */
async function firefoxTests() {
  const path = await provideFirefox();
  if (path === undefined) {
    const note = `no Firefox from ${oldestVersion} on here, so nothing was tried in it`;
    return { passed: 0, failed: 0, note };
  }
  return playwright('firefox', { FIREFOX_PATH: path }, [
    '--config=tests/firefox/playwright.config.ts',
    '--grep=@firefox',
  ]);
}

/** @param {string} name of the results @param {NodeJS.ProcessEnv} more @param {string[]} args */
async function playwright(name, more, args = []) {
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const env = { ...testing(), ...more, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const options = { env, limit: 2_400_000 };
  const { code } = await run('playwright', ['test', '--reporter=list,json', ...args], options);
  return playwrightCount(file, code);
}

/** CI=true, so that no run writes a snapshot or lets a `.only` pass. */
function testing() {
  return { ...packagesFirst(), CI: 'true' };
}

/**
 * @param {unknown} error
 * @returns {Count}
 */
function failure(error) {
  console.log(error instanceof Halt ? error.message : error);
  return { passed: 0, failed: 1 };
}

/** @param {Count & { name: string }} count */
function summary({ name, passed, failed, note }) {
  return `${name}: ${passed} passed, ${failed} failed${note === undefined ? '' : ` (${note})`}`;
}
