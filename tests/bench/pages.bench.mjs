// @ts-check
/**
 * Opens the longest page of each kind that has a budget of its own, as a phone on a slow line has it: `node
 * tests/bench/pages.bench.mjs [runs] [part of an address …]`, with the built site in `dist`, or in `DIST`. Prints a
 * table of medians and leaves judging it to its reader.
 */
import { chromium, devices } from '@playwright/test';
import { findBrowser, launchArgs } from '../../.ci/browser.mjs';
import { serve } from '../../.ci/serve.mjs';
import { budgetFor } from '../build/checks/weight.ts';
import { builtPages } from '../browser/builtPages.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { longestOfEachKind } from '../lighthouse/kinds.ts';
import { keepResults } from './keepResults.ts';
import { paintedVitals, watchVitals } from './watchVitals.ts';

// As Lighthouse and WebPageTest have their slow 4G.
const line = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowness = 4;

const runs = Number(process.argv[2] ?? 3);
const parts = process.argv.slice(3);
const folder = process.env['DIST'] ?? 'dist';
const kinds = longestOfEachKind(builtPages(), folder, (path) => budgetFor(path, budgets)?.pages);
const asked = kinds.filter(({ path }) => parts.every((part) => path.includes(part)));

const site = await serve({ folder });
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no Chromium found: CHROMIUM_PATH names one');
const browser = await chromium.launch({ executablePath, args: launchArgs });
try {
  const columns = ['requests', 'kB', 'script kB', 'FCP', 'LCP', 'TBT', 'CLS'];
  print(['page', ...columns]);
  const figures = [];
  for (const { kind, path } of asked) {
    const taken = [];
    for (let run = 0; run < runs; run += 1) taken.push(await open(path));
    const figure = medians(taken);
    figures.push({ kind, path, ...figure });
    const { requests, bytes, scriptBytes, fcp, lcp, tbt, cls } = figure;
    const sizes = [bytes, scriptBytes].map((size) => (size / 1000).toFixed(1));
    const times = [fcp, lcp, tbt].map((time) => `${time.toFixed(0)} ms`);
    print([path, requests, ...sizes, ...times, cls.toFixed(3)]);
  }
  keepResults('pages', { runs, pages: figures });
} finally {
  await browser.close();
  await site.close();
}

/** @typedef {Record<'requests' | 'bytes' | 'scriptBytes' | 'fcp' | 'lcp' | 'tbt' | 'cls', number>} Taken */

/** One visit with nothing kept from an earlier one. @param {string} path @returns {Promise<Taken>} */
async function open(path) {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const taken = { requests: 0, bytes: 0, scriptBytes: 0 };
  const types = /** @type {Map<string, string>} */ (new Map());
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    taken.requests += 1;
    taken.bytes += encodedDataLength;
    if (types.get(requestId) === 'Script') taken.scriptBytes += encodedDataLength;
  });
  await page.addInitScript(watchVitals);
  await page.goto(new URL(path.slice(1), site.url).href, {
    waitUntil: 'networkidle',
    timeout: 120_000,
  });
  const vitals = await page.evaluate(paintedVitals);
  await context.close();
  return { ...taken, ...vitals };
}

/** @param {readonly Taken[]} taken @returns {Taken} */
function medians(taken) {
  const names = /** @type {(keyof Taken)[]} */ (Object.keys(taken[0] ?? {}));
  const entries = names.map((name) => {
    const values = taken.map((one) => one[name]).toSorted((a, b) => a - b);
    return [name, values[Math.floor(values.length / 2)]];
  });
  return Object.fromEntries(entries);
}

/** @param {readonly (string | number)[]} cells */
function print(cells) {
  const [first = '', ...others] = cells.map(String);
  process.stdout.write(`${first.padEnd(48)}${others.map((cell) => cell.padStart(11)).join('')}\n`);
}
