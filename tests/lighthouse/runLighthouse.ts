/**
 * Lighthouse on the longest page of each kind, as a phone: `npm run lighthouse [-- --judge] [-- <part of an address> …]`.
 * Fails below 100 in accessibility, best practices and SEO. Performance is told, of three loads the
 * middle one, and never judged; `--judge` leaves it out.
 */
import { chromium } from '@playwright/test';
import { median } from 'd3';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { findBrowser, launchArgs } from '../../.ci/browser.mjs';
import { serve } from '../../.ci/serve.mjs';
import { builtPages } from '../browser/builtPages.ts';
import { freePort } from '../serving/freePort.ts';
import {
  findingOf,
  judged,
  measured,
  scoreOf,
  timed,
  type Excepted,
  type Finding,
} from './findings.ts';
import { longestOfEachKind, type Kind } from './kinds.ts';

const unlisted: Excepted = { 'is-crawlable': 'asks not to be listed: it repeats a page that is' };
const exceptions: Readonly<Record<string, Excepted>> = {
  '/e/*/': {
    ...unlisted,
    canonical: 'leads to the site by relative addresses, wherever that stands',
  },
  '/editions/*/': unlisted,
  '/embed/*/': unlisted,
};

// A score of a single load varies by several points, more so on a busy machine: the middle one of some is told.
const loads = 3;

const words = process.argv.slice(2);
const isTimed = !words.includes('--judge');
const parts = words.filter((word) => !word.startsWith('--'));
const folder = process.env.DIST ?? 'dist';
const kinds = longestOfEachKind(builtPages(), folder).filter(
  ({ path }) => parts.length === 0 || parts.some((part) => path.includes(part)),
);
if (kinds.length === 0) throw new Error(`${folder}: holds no page to look at`);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no Chromium found: CHROMIUM_PATH names one');

const port = await freePort();
const site = await serve({ folder });
const browser = await chromium.launch({
  executablePath,
  args: [...launchArgs, `--remote-debugging-port=${String(port)}`],
});
// What waits for quiet serves the timings; a busy machine may take long for a first frame.
const atOnce = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 0,
};
const flags: Flags = {
  port,
  logLevel: 'error',
  onlyCategories: [...(isTimed ? measured : judged)],
  disableFullPageScreenshot: true,
  maxWaitForFcp: 60_000,
  ...(isTimed ? {} : atOnce),
};
let faults = 0;
try {
  say(['page', ...measured, 'faults']);
  say(['---', ...measured.map(() => '---:'), '---']);
  for (const kind of kinds) {
    const finding = await look(kind);
    faults += finding.faults.length;
    say([
      kind.path,
      ...measured.map((id) => String(finding.scores[id] ?? '–')),
      finding.faults.join('; ') || 'none',
    ]);
  }
} finally {
  await browser.close();
  await site.close();
}
process.stdout.write(`${String(kinds.length)} pages, ${String(faults)} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;

async function look({ kind, path }: Kind): Promise<Finding> {
  const finding = findingOf(await reportOf(path, flags), exceptions[kind] ?? {});
  if (!isTimed) return finding;
  const timings = [finding.scores.performance];
  for (let load = 1; load < loads; load++)
    timings.push(scoreOf(await reportOf(path, { ...flags, onlyCategories: [timed] }), timed));
  return { ...finding, scores: { ...finding.scores, performance: median(timings) ?? NaN } };
}

async function reportOf(path: string, flags: Flags): Promise<Result> {
  const ran = await lighthouse(new URL(path.slice(1), site.url).href, flags);
  if (ran === undefined) throw new Error(`${path}: Lighthouse said nothing`);
  return ran.lhr;
}

function say(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
