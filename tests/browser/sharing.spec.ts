import { at, expect, test } from './siteTest.ts';

const path = '/promises/liege-1000-jobs-2018/';

test('a page › is passed on by the device’s own sheet, when asked', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, {
      canShare: () => true,
      share: (data: unknown) => Promise.resolve(shared.push(data)),
    });
  });
  await page.goto(at(path));
  const shared = () => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
  const button = page.getByRole('button', { name: 'Share…' });
  await expect(button).toBeVisible();
  expect(await shared()).toEqual([]);
  await button.click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const url = await page.locator('link[rel="canonical"]').getAttribute('href');
  await expect.poll(shared).toEqual([{ url, title }]);
});

test('a page › offers no sheet where the device has none, and copies its address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
  });
  await page.goto(at(path));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share…' })).toBeHidden();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toMatch(new RegExp(`${path}$`));
});

test(
  'a page › marks its address where it may not be copied',
  { tag: '@firefox' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: { writeText } });
    });
    await page.goto(at(path));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Your browser does not let us copy.')).toBeVisible();
    const marked = await page.evaluate(() => getSelection()?.toString());
    expect(new URL(marked ?? '').pathname).toMatch(new RegExp(`${path}$`));
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter › ends with its address and its feeds, and no button', async ({ page }) => {
    await page.goto(at('/stories/the-bill/'));
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    await expect(page.getByRole('link', { name: address ?? '', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Atom: Chapters' })).toBeVisible();
  });
});
