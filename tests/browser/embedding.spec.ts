import type { FrameLocator, Page } from '@playwright/test';
import type { Kit } from '../../src/embeds/kit.ts';
import { test } from './otherSite.ts';
import { at, expect } from './siteTest.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const id = 'third-party-share';

/** A policy of the host that allows nothing but its own test code, and ours. */
function strict(origin: string): Record<string, string> {
  const own = "'nonce-host'";
  return {
    'content-security-policy': `default-src 'none'; img-src data:; style-src ${own}; style-src-attr 'unsafe-inline'; script-src ${own} ${origin}; frame-src ${origin}`,
  };
}

/** The height of what stands in a frame. */
function contentHeight(frame: FrameLocator): Promise<number> {
  return frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
}

/** How far the page's content has jumped since it was opened; 0 where nothing moved. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          done(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without a shift the observer is never called.
        setTimeout(() => done(0), 200);
      }),
  );
}

/** Takes a chart's line of script from its window, by keyboard. */
async function takeScript(page: Page): Promise<string> {
  await page.goto(at(`/charts/${id}/`));
  const link = page.getByRole('link', { name: 'Embed', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed this figure' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await dialog.getByRole('radio', { name: '720 px' }).check();
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  const preview = page.frameLocator('.kit-preview iframe');
  await expect(preview.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect.poll(() => preview.locator('main').evaluate(() => innerWidth)).toBe(720);
  const code = dialog.getByRole('textbox', { name: 'A line of script' });
  const isMeasured = async () =>
    (await code.inputValue()).includes(`720:${await contentHeight(preview)}"`);
  await expect.poll(isMeasured).toBe(true);
  await dialog.getByRole('button', { name: 'Copy: A line of script' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await dialog.getByRole('button', { name: 'Copy: Credit' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'is selected' })).toBeVisible();
  const credit = dialog.getByRole('textbox', { name: 'Credit' });
  await expect(credit).toBeFocused();
  const chosen = credit.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(await chosen).toMatch(/^Two Roads, /);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  return snippet;
}

test('a chart’s line of script › is taken by keyboard, and fits a page of another site', async ({
  page,
  host,
  baseURL,
}) => {
  const site = String(baseURL);
  const copied = await takeScript(page);
  // The built pages name the address that they will stand at.
  const root = /src="([^"]*)embed\.js"/.exec(copied)?.[1] ?? '';
  const snippet = copied.replaceAll(root, site);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const late = `<script async src="${site}embed.js" data-chart="map"></script>`;
  const answered = page.waitForResponse((answer) => answer.url().includes(`/embed/${id}/`));
  await page.setViewportSize({ width: 736, height: 900 });
  await host.open(page, {
    headers: strict(new URL(site).origin),
    body: `<p>Before</p>${snippet}<p>After</p>${'<br>'.repeat(600)}${late}`,
  });

  const element = page.locator('iframe').first();
  const frame = element.contentFrame();
  const height = () => element.evaluate(({ clientHeight }) => clientHeight);
  const rest = async () => (await height()) - (await contentHeight(frame));
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(element).toHaveAttribute('title', /\w/);
  await expect.poll(rest).toBe(0);
  expect(await layoutShift(page)).toBe(0);
  await expect(page.locator('iframe')).toHaveCount(2);
  expect(asked.filter((path) => path.includes('/embed/map/'))).toEqual([]);

  await test.step('weighs what its window says', async () => {
    const { responseBodySize } = await (await answered).request().sizes();
    const kit = (await (await page.request.get(at(`/embed/${id}/kit.json`))).json()) as Kit;
    expect(kit.weight?.requests).toBe(1);
    // The server may cut what it sends into pieces, each with a few bytes of its own.
    expect(Math.abs(responseBodySize - (kit.weight?.bytes ?? 0))).toBeLessThan(100);
  });

  await test.step('follows the figure up and down', async () => {
    const before = await height();
    const summary = frame.locator('details > summary').first();
    await summary.click();
    await expect.poll(height).toBeGreaterThan(before);
    await expect.poll(rest).toBe(0);
    await summary.click();
    await expect.poll(height).toBe(before);
  });

  await test.step('obeys no stranger, and nobody out of bounds', async () => {
    const before = await height();
    const say = (tall: number) => ({ 'two-roads': 'height', id, height: tall });
    await page.evaluate((message) => window.postMessage(message, '*'), say(99));
    const tell = (tall: number) =>
      frame.locator('main').evaluate((_, sent) => window.parent.postMessage(sent, '*'), say(tall));
    for (const tall of [1, 20_001, NaN]) await tell(tall);
    expect(await height()).toBe(before);
    // Messages come in the order in which they were sent: once this one is obeyed, the others were read.
    await tell(before + 7);
    await expect.poll(height).toBe(before + 7);
  });
});

test(
  'the script › serves elements and lines of one page, in any order',
  { tag: '@firefox' },
  async ({ page, host, baseURL }) => {
    const site = String(baseURL);
    const script = `<script async src="${site}embed.js"`;
    await host.open(page, {
      headers: strict(new URL(site).origin),
      body: `${script}></script>
      <two-roads-chart chart="${id}" heights="720:700"><a href="x">A link</a></two-roads-chart>
      ${script} data-chart="country-fr" data-theme="light"></script>${script}></script>`,
    });
    const frames = page.locator('iframe');
    await expect(frames).toHaveCount(2);
    await expect(page.getByText('A link')).toHaveCount(0);
    for (const element of await frames.all()) {
      const content = element.contentFrame();
      const height = () => element.evaluate(({ clientHeight }) => clientHeight);
      await expect.poll(async () => (await height()) - (await contentHeight(content))).toBe(0);
    }
    const own = page.locator('two-roads-chart');
    await own.evaluate((element) => element.setAttribute('theme', 'dark'));
    await expect(own.locator('iframe')).toHaveAttribute('src', /\?theme=dark$/);
    await expect(own.locator('iframe').contentFrame().locator('html')).toHaveAttribute(
      'data-scheme',
      'dark',
    );
  },
);
