// @ts-check
/**
 * Loads nginx, set up as README.md says, by wrk on the loopback: `node tests/bench/serve.bench.mjs [seconds]`, with the
 * built site in `dist`, or in `DIST`. Prints a table and leaves judging it to its reader: wrk takes half of the machine.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precompress } from '../../.ci/precompress.mjs';
import { isHere, setUpIn, startNginx } from '../serving/nginx.ts';
import { keepResults } from './keepResults.ts';

const seconds = Number(process.argv[2] ?? 10);
const paths = [
  'stories/the-bill/index.html',
  'charts/singles-day/index.html',
  'charts/singles-day.json',
];
const connections = 64;

const built = process.env['DIST'] ?? 'dist';

const absent = ['nginx', 'wrk'].filter((program) => !isHere(program));
if (absent.length > 0)
  print([`serving was not measured: not on this machine: ${absent.join(', ')}`]);
else await measure();

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'serve-bench-'));
  try {
    for (const path of paths) cpSync(join(built, path), join(folder, path));
    await precompress(folder);
    const nginx = await startNginx(setUpIn(readFileSync('README.md', 'utf8')), folder);
    try {
      const encoding = nginx.hasBrotli ? 'br' : 'gzip';
      const packed = encoding === 'br' ? 'br' : 'gz';
      const files = [];
      print(['file', `bytes (${encoding})`, 'answers a second', 'MB a second', '99 of 100 within']);
      for (const path of paths) {
        const bytes = statSync(join(folder, `${path}.${packed}`)).size;
        const figure = load(nginx.url + path.replace('index.html', ''), encoding);
        files.push({ path, bytes, ...figure });
        const megabytes = ((figure.perSecond * bytes) / 1e6).toFixed(1);
        print([
          path,
          bytes,
          figure.perSecond.toFixed(0),
          megabytes,
          `${figure.within.toFixed(1)} ms`,
        ]);
      }
      keepResults('serving', { seconds, connections, encoding, files });
    } finally {
      await nginx.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Answers a second, and within how many milliseconds 99 of 100 came. Throws where any was not good.
 * @param {string} url
 * @param {string} encoding
 */
function load(url, encoding) {
  const words = [
    '-t2',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
    url,
  ];
  const told = execFileSync('wrk', words, { encoding: 'utf8' });
  const faults = /^\s*(Socket errors|Non-2xx).*$/m.exec(told);
  if (faults !== null) throw new Error(`${url}: ${faults[0].trim()}`);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(told)?.[1]);
  const [, time, unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(told) ?? [];
  const inMs = { us: 0.001, ms: 1, s: 1000 }[unit] ?? NaN;
  return { perSecond, within: Number(time) * inMs };
}

/** @param {readonly (string | number)[]} cells */
function print(cells) {
  process.stdout.write(`${cells.map((cell) => String(cell).padEnd(32)).join('')}\n`);
}
