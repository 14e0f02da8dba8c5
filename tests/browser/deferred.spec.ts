import { at, expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const perPage = 4;

const inDeferred = '.deferred[id], .deferred [id]';

for (const { path, width, parts = inDeferred } of [
  { path: '/sources/src-unicode-cldr/', width: 360 },
  { path: '/sources/src-iso-3166/', width: 360 },
  { path: '/companies/alibaba/', width: 360 },
  // What has an address there stands between the rows.
  { path: '/promises/', width: 360, parts: '.promise-group [id]' },
  { path: '/timeline/', width: 360 },
  { path: '/timeline/', width: 1280 },
]) {
  test(`${path} at ${width} px › addresses of its parts lead there, though what stands above is laid out later`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(at(path));
    const ids = await page
      .locator(parts)
      .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(perPage);
    const chosen = ids.filter((_, index) => index % Math.ceil(ids.length / perPage) === 0);
    for (const id of chosen) {
      await page.goto('about:blank');
      await page.goto(`${at(path)}#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });
}

test('/sources/src-unicode-cldr/ › parts far below are laid out when the reader comes near', async ({
  page,
}) => {
  await page.goto(at('/sources/src-unicode-cldr/'));
  const last = page.locator('.deferred h3').last();
  const isLaidOut = () =>
    last.evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await last.evaluate((heading) => heading.scrollIntoView());
  await expect.poll(isLaidOut).toBe(true);
});

test.describe('on paper', () => {
  test('/sources/src-unicode-cldr/ › has all of its parts', async ({ page }) => {
    await page.goto(at('/sources/src-unicode-cldr/'));
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() =>
        page
          .locator('.deferred')
          .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).contentVisibility))
          .then((found) => [...new Set(found)]),
      )
      .toEqual(['visible']);
  });
});
