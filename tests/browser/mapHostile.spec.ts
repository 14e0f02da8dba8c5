import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { drawnIds, drawnMarks, listedIds, openMap } from './mapPage.ts';
import { expect, test } from './siteTest.ts';

const script = '<script>alert(1)</script>';
const hostile = [
  'layers=moon',
  'layers=',
  'year=3000&layers=__proto__',
  'year=-1e9',
  'year=20 18',
  'at=NaN,Infinity,1e400',
  'at=50,5',
  'at=50;5;8&kind=constructor',
  'pick=hubs/atlantis',
  `pick=${script}`,
  `company=${script}&state="><img src=x onerror=alert(1)>`,
  `country=${'fr%00,'.repeat(900)}`,
  'kind=%E0%A4%A&company=%FF',
  'layers=moon&layers=sun&layers[]=x',
];

const written = fc
  .array(
    fc.tuple(
      fc.constantFrom('layers', 'company', 'kind', 'state', 'country', 'year', 'at', 'pick'),
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom(script, '%3Cimg src=x onerror=alert(1)%3E', 'javascript:alert(1)', '-0'),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=x${safe(value)}`).join('&'));

const drawn = fc.sample(written, { seed: 11, numRuns: 10 });

for (const [title, queries] of [
  ['written to break it', hostile],
  ['drawn at random', drawn],
] as const) {
  test(`addresses ${title} › show the map as it is published, with a quiet notice`, async ({
    page,
  }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`the address ran a script: ${dialog.message()}`);
    });
    test.slow();
    await openMap(page);
    const plain = await shownBy(page);
    for (const query of queries) {
      await openMap(page, `?${query}`);
      await expect(notice(page), query).toBeVisible();
      expect(await shownBy(page), query).toEqual(plain);
    }
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice(page)).toBeHidden();
  });
}

test('an address with a script in its search › is searched for, and nothing else', async ({
  page,
}) => {
  await openMap(page, `?q=${encodeURIComponent(script)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(script);
  await expect(page.getByText('Nothing in the data answers')).toBeVisible();
  await expect(notice(page)).toBeHidden();
  expect(await page.locator('.map script').count()).toBe(0);
});

test('an address of other people’s parameters › gets no notice', async ({ page }) => {
  await openMap(page, '?utm_source=letter&fbclid=1&constructor=x#map-list-title');
  await expect(notice(page)).toBeHidden();
});

function notice(page: Page) {
  return page.getByRole('status').filter({ hasText: 'Part of the address was not understood' });
}

/** What the map shows, and how many elements that could do harm the page has. */
async function shownBy(page: Page) {
  return {
    listed: await listedIds(page),
    drawn: await drawnIds(page),
    year: await page.getByRole('slider', { name: 'Year' }).inputValue(),
    panels: await page.locator('.map-panel').count(),
    made: await page.locator('body :is(script, img, iframe, object)').count(),
    marks: await drawnMarks(page),
  };
}

/** Text for an address: what would end the value or the query is escaped. */
function safe(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
