import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './builtPages.ts';
import { layOutAll } from './layOutAll.ts';
import { openMap } from './mapPage.ts';
import { at, expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Roles that say nothing to a listener without a name. */
const named = new Set([
  'application',
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'heading',
  'image',
  'link',
  'radio',
  'region',
  'searchbox',
  'slider',
  'spinbutton',
  'table',
]);

interface Told {
  readonly role: string;
  readonly name: string;
  /** of a live region, how it breaks in */
  readonly live: string | undefined;
}

for (const path of pagesOfEachKind()) {
  test(`${path} › names all that a listener can go to`, async ({ page }) => {
    await layOutAll(page);
    await page.goto(at(path));
    const told = await accessibilityTree(page);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ role, name }) => named.has(role) && name === '')).toEqual([]);
  });
}

for (const path of ['/editions/', '/editions/country-ae/', '/promises/'])
  test(`${path} › is tables to a listener on a phone too`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await layOutAll(page);
    await page.goto(at(path));
    const told = await accessibilityTree(page);
    const count = (role: string) => told.filter((one) => one.role === role).length;
    expect(count('table')).toBeGreaterThan(0);
    expect(count('columnheader')).toBeGreaterThanOrEqual(3 * count('table'));
    expect(count('row')).toBeGreaterThan(count('table'));
  });

test('a chart › is an application that holds a picture in words, and says what is read', async ({
  page,
}) => {
  await page.goto(at('/charts/promises-by-verdict/'));
  const told = await accessibilityTree(page);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(told.filter(({ role }) => role === 'application').map(({ name }) => name)).toEqual([
    title,
  ]);
  const [picture = ''] = told.filter(({ role }) => role === 'image').map(({ name }) => name);
  expect(picture.length, 'the picture in words').toBeGreaterThan(100);
  expect(picture).not.toContain(title);
  expect(told.filter(({ live }) => live === 'polite').length).toBeGreaterThan(0);
});

test('the map › is an application that says where it is, beside a list in words', async ({
  page,
}) => {
  await openMap(page, '?layers=hubs');
  const told = await accessibilityTree(page);
  const has = (role: string) => told.filter((one) => one.role === role).map(({ name }) => name);
  expect(has('application')).toEqual(['Map of the entries in the list']);
  expect(has('slider')).toEqual(['Year']);
  expect(has('table')).toContain('Every entry of the map, by country');
  expect(told.filter(({ live }) => live === 'polite').length).toBeGreaterThan(1);
});

/** What the browser hands on to screen readers, but for what it leaves out. */
async function accessibilityTree(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      live: properties.find((property) => property.name === 'live')?.value.value as
        string | undefined,
    }));
}
