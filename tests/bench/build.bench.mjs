// @ts-check
/**
 * Builds the site with its tables as they are, and with three and ten times their rows: `node tests/bench/build.bench.mjs
 * [times …]`. Prints a table in Markdown and leaves judging it to its reader; `results.json` beside it keeps it.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tableNames } from '../../src/data/tables.ts';
import { readDataFiles } from '../../src/render/dataFiles.ts';
import { keepResults } from './keepResults.ts';
import { manyfoldData } from './manyfoldData.ts';
import { watchedRun } from './watchedRun.ts';

const root = join(import.meta.dirname, '../..');
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1, 3, 10];
const { tables: texts } = readDataFiles();

const figures = [];
print('| data | rows | pages | wall time | CPU time | peak memory | CPU time a page |');
print('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const times of sizes) {
  const figure = await measure(times);
  figures.push(figure);
  print(row(figure));
}
keepResults('build', figures);

/** @param {number} times */
async function measure(times) {
  const folder = mkdtempSync(join(tmpdir(), 'build-bench-'));
  try {
    copyProject(folder);
    const data = manyfoldData(texts, times);
    for (const table of tableNames) {
      writeFileSync(join(folder, 'data', `${table}.csv`), data[table]);
    }
    const cost = await watchedRun(['node_modules/astro/bin/astro.mjs', 'build'], folder);
    const pages = globSync('**/*.html', { cwd: join(folder, 'dist') }).length;
    return { times, rows: countRows(data), pages, ...cost };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The files of the repository; packages are linked one by one, so that what tools keep among them is the copy's own.
 * @param {string} folder
 */
function copyProject(folder) {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

/** @param {Readonly<Record<string, string>>} data */
function countRows(data) {
  // Cells hold no line breaks, so that a line is a row.
  return Object.values(data).reduce((sum, text) => sum + text.trimEnd().split('\n').length - 1, 0);
}

/** @param {Awaited<ReturnType<typeof measure>>} figure */
function row({ times, rows, pages, seconds, cpuSeconds, peakMiB }) {
  const perPage = cpuSeconds === undefined ? undefined : (cpuSeconds / pages) * 1000;
  const cells = [
    ...[`${times}×`, rows, pages],
    ...[told(seconds, 's'), told(cpuSeconds, 's'), told(peakMiB, 'MiB'), told(perPage, 'ms')],
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * @param {number | undefined} value
 * @param {string} unit
 */
function told(value, unit) {
  return value === undefined ? 'not told' : `${value.toFixed(1)} ${unit}`;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
