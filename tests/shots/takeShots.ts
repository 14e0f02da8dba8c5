/**
 * Writes pictures of one page of each kind for a person to look at: `npm run shots [-- <part of an address> …]`.
 * They go into `.cache/shots/`, with a page that shows them all; nothing is judged.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { findBrowser, launchArgs } from '../../.ci/browser.mjs';
import { serve } from '../../.ci/serve.mjs';
import { pagesOfEachKind } from '../browser/builtPages.ts';
import { layOutAll } from '../browser/layOutAll.ts';
import { contactSheet, type Shot } from './contactSheet.ts';

interface Look {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly isPrint?: boolean;
}

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const sizes = [phone, { width: 768, height: 1024 }, desk, { width: 1680, height: 1050 }];
const looks: readonly Look[] = [
  ...sizes.flatMap((viewport) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      name: `${String(viewport.width)}-${colorScheme}`,
      context: { viewport, colorScheme },
    })),
  ),
  { name: 'print', context: { viewport: desk }, isPrint: true },
  { name: 'reduced-motion', context: { viewport: phone, reducedMotion: 'reduce' } },
  { name: 'no-javascript', context: { viewport: phone, javaScriptEnabled: false } },
  { name: 'forced-colours', context: { viewport: desk, forcedColors: 'active' } },
];

const wanted = process.argv.slice(2);
const pages = pagesOfEachKind().filter(
  (path) => wanted.length === 0 || wanted.some((part) => path.includes(part)),
);
if (pages.length === 0) throw new Error(`no page has this in its address: ${wanted.join(', ')}`);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('no Chromium found: CHROMIUM_PATH names one');

const folder = join('.cache', 'shots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await serve({
  folder: process.env.DIST ?? 'dist',
  base: process.env.BASE_PATH ?? '/',
});
const browser = await chromium.launch({ executablePath, args: launchArgs });
try {
  const shots: Shot[] = [];
  for (const look of looks) shots.push(...(await shotsOf(browser, look)));
  writeFileSync(join(folder, 'index.html'), contactSheet(shots));
} finally {
  await browser.close();
  await site.close();
}
process.stdout.write(
  `${String(pages.length)} pages, each ${String(looks.length)} times: ${folder}/index.html\n`,
);

async function shotsOf(from: Browser, { name, context, isPrint = false }: Look): Promise<Shot[]> {
  const opened = await from.newContext({ ...context, locale: 'en-GB', timezoneId: 'UTC' });
  const page = await opened.newPage();
  await layOutAll(page);
  const shots: Shot[] = [];
  for (const path of pages) {
    await page.goto(new URL(path.slice(1), site.url).href, { waitUntil: 'networkidle' });
    if (isPrint) await page.emulateMedia({ media: 'print' });
    const file = `${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}-${name}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: true });
    shots.push({ path, look: name, file });
  }
  await opened.close();
  return shots;
}
