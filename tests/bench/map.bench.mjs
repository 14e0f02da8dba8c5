// @ts-check
/**
 * Measures the map with 20,000 hubs that never were: `node tests/bench/map.bench.mjs [hubs] [runs]`. Prints a table and
 * leaves judging it to its reader: the figures are those of the machine, and of what else runs on it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser, launchArgs } from '../../.ci/browser.mjs';
import { serve } from '../../.ci/serve.mjs';
import { worldTopology } from '../../src/geo/worldLand.ts';
import { keepResults } from './keepResults.ts';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */

const hubs = Number(process.argv[2] ?? 20_000);
// What else runs on the machine only slows: the best of some runs is nearest to the map's own speed.
const runs = Number(process.argv[3] ?? 3);
const size = { width: 1280, height: 800 };
const gestureMs = 2500;
const frameMs = 1000 / 60;

const folder = mkdtempSync(join(tmpdir(), 'map-bench-'));
await writePage(folder);
const site = await serve({ folder });
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no Chromium found: CHROMIUM_PATH names one');
const args = [...launchArgs, '--js-flags=--expose-gc'];
const browser = await chromium.launch({ executablePath, args });

try {
  print(['what', 'unthrottled', 'CPU 4× slower', 'goal']);
  const plain = await best(1);
  const slow = await best(4);
  keepResults(`map-${hubs}`, { hubs, unthrottled: plain, slowed: slow });
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
  const frames = (/** @type {{ fps: number, longest: number }} */ { fps, longest }) =>
    `${fps.toFixed(0)} fps (longest ${longest.toFixed(0)} ms)`;
  print(['first frame after data', ms(plain.first), ms(slow.first), '≤ 1000 ms']);
  print(['pan', frames(plain.pan), frames(slow.pan), '60, ≥ 30']);
  print(['zoom', frames(plain.zoom), frames(slow.zoom), '60, ≥ 30']);
  print(['pan from near by', frames(plain.near), frames(slow.near), '60, ≥ 30']);
  print(['script heap', `${plain.heap.toFixed(0)} MB`, `${slow.heap.toFixed(0)} MB`, '≤ 150 MB']);
  print(['page process', megabytes(plain.process), megabytes(slow.process), '']);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

/** The best of several runs, figure by figure. @param {number} slowness */
async function best(slowness) {
  const found = await measure(slowness);
  for (let run = 1; run < runs; run += 1) {
    const next = await measure(slowness);
    for (const key of /** @type {const} */ (['pan', 'zoom', 'near'])) {
      if (next[key].fps > found[key].fps) found[key] = next[key];
    }
    for (const key of /** @type {const} */ (['first', 'heap', 'process'])) {
      found[key] = Math.min(found[key], next[key]);
    }
  }
  return found;
}

/** One run in a fresh page. @param {number} slowness */
async function measure(slowness) {
  const page = await browser.newPage({ viewport: size });
  const session = await page.context().newCDPSession(page);
  await page.goto(site.url);
  await page.waitForFunction(() => 'bench' in window);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const first = await page.evaluate((count) => /** @type {any} */ (window).bench.draw(count), hubs);
  await page.waitForTimeout(500);
  const pan = await counted(page, () => drag(session));
  await page.waitForTimeout(500);
  const zoom = await counted(page, () => turnWheel(session));
  await page.waitForTimeout(1500);
  const near = await counted(page, () => drag(session));
  await page.waitForTimeout(500);
  await page.evaluate(() => /** @type {any} */ (globalThis).gc());
  const { metrics } = await session
    .send('Performance.enable')
    .then(() => session.send('Performance.getMetrics'));
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
  const process = await pageProcess();
  await page.close();
  return { first, pan, zoom, near, heap, process };
}

/** Frames while something is done. @param {Page} page @param {() => Promise<void>} act */
async function counted(page, act) {
  await page.evaluate(() => void (/** @type {any} */ (window).bench.countFrames()));
  await act();
  return page.evaluate(() => /** @type {any} */ (window).bench.countFrames());
}

/** A slow circle with the button held down. @param {Session} session */
async function drag(session) {
  const at = (/** @type {number} */ turn) => ({
    x: size.width / 2 + 180 * Math.cos(turn),
    y: size.height / 2 + 120 * Math.sin(turn),
  });
  const button = /** @type {const} */ ('left');
  await session.send('Input.dispatchMouseEvent', {
    type: 'mousePressed',
    button,
    clickCount: 1,
    ...at(0),
  });
  await everyFrame((share) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      button,
      buttons: 1,
      ...at(2 * Math.PI * share),
    }),
  );
  await session.send('Input.dispatchMouseEvent', {
    type: 'mouseReleased',
    button,
    clickCount: 1,
    ...at(1),
  });
}

/** In, out a little and in again, more than twice as near each second; the drag has made the map active. @param {Session} session */
async function turnWheel(session) {
  await everyFrame((share) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: size.width * 0.45,
      y: size.height * 0.4,
      deltaX: 0,
      deltaY: share > 0.4 && share < 0.6 ? 20 : -20,
    }),
  );
}

/** Sends without waiting for the answer, as a hand does. @param {(share: number) => Promise<unknown>} send */
async function everyFrame(send) {
  const start = performance.now();
  for (let now = start; now - start < gestureMs; now = performance.now()) {
    send((now - start) / gestureMs).catch(() => undefined);
    await new Promise((done) => setTimeout(done, frameMs));
  }
}

/** What the page's process holds for itself alone, where the system tells (Linux). */
async function pageProcess() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return (
          Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024
        );
      } catch {
        return NaN;
      }
    });
  return Math.max(...sizes);
}

/** @param {string} folder */
async function writePage(folder) {
  await build({
    entryPoints: [join(import.meta.dirname, 'mapHarness.ts')],
    outfile: join(folder, 'map.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'world.json'), JSON.stringify(worldTopology('110m')));
  writeFileSync(join(folder, 'land.json'), JSON.stringify(worldTopology('50m')));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/map.css"><link rel="icon" href="data:,">
<style>body { margin: 0 } .map-surface { height: 100vh }</style></head>
<body><div class="map-surface"></div><script type="module" src="/map.js"></script></body></html>`,
  );
}

/** @param {number} value */
function megabytes(value) {
  return Number.isNaN(value) ? 'not told' : `${value.toFixed(0)} MB`;
}

/** @param {readonly string[]} cells */
function print(cells) {
  process.stdout.write(`${cells.map((cell) => cell.padEnd(28)).join('')}\n`);
}
