import type { Page } from '@playwright/test';
import { expectAlive, presetOf } from './mapPage.ts';
import { at, expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('a map that is not awake yet', () => {
  test('shows its controls, and obeys all that was chosen once it is', async ({ page }) => {
    const letGo = await heldBack(page);
    await page.goto(at('/map/'));
    await expect(page.getByRole('searchbox')).toBeVisible();
    await presetOf(page, 'Europe').click();
    await clouds(page).click();
    await page.getByRole('combobox', { name: 'Country' }).selectOption('BE');
    await page.getByRole('searchbox').fill('Liège');
    await page.getByRole('searchbox').press('Enter');
    expect(new URL(page.url()).search).toBe('');

    letGo();
    await expectAlive(page);
    await expect(clouds(page)).toBeChecked();
    await expect(page.getByRole('searchbox')).toHaveValue('Liège');
    const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
    await expect.poll(asked).toMatchObject({ country: 'be', q: 'Liège' });
    expect(asked()['layers']).toContain('clouds');
    expect(asked()['at']).toBeDefined();
    const rows = page.getByRole('table', { name: 'Every entry of the map' }).getByRole('rowheader');
    await expect(rows.filter({ hasText: 'Liège' })).not.toHaveCount(0);
  });

  test('leaves what the address asks for as well', async ({ page }) => {
    const letGo = await heldBack(page);
    await page.goto(at('/map/?layers=hubs,clouds'));
    await expect(clouds(page)).not.toBeChecked();
    await clouds(page).click();
    letGo();
    await expectAlive(page);
    await expect(clouds(page)).toBeChecked();
    expect(new URL(page.url()).searchParams.get('layers')).toBe('hubs,clouds');
  });

  test('presses what was pressed, though a notice has come before it', async ({ page }) => {
    const letGo = await heldBack(page);
    await page.goto(at('/map/?year=3000'));
    await presetOf(page, 'Europe').click();
    letGo();
    await expectAlive(page);
    await expect.poll(() => new URL(page.url()).searchParams.has('at')).toBe(true);
  });
});

test.describe('a map whose data do not come', () => {
  test.use({ allowedComplaints: [/Failed to load resource/] });

  test('says so, hides its controls, and has the whole list', async ({ page }) => {
    await page.route('**/map/data.json', (route) => route.abort());
    await page.goto(at('/map/'));
    const rows = page.getByRole('table', { name: 'Every entry of the map' }).locator('tr[data-id]');
    const all = await rows.count();
    const shown = () =>
      rows.evaluateAll((each) => each.filter((row) => row.checkVisibility()).length);
    expect(await shown()).toBeLessThan(all);
    await page.mouse.move(100, 100);
    await expect(page.getByText('The drawing and the list below are complete')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect.poll(shown).toBe(all);
  });
});

/** Holds the map's data back until the function returned is called. */
async function heldBack(page: Page): Promise<() => void> {
  const { promise: free, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route('**/map/data.json', async (route) => {
    await free;
    await route.continue();
  });
  return () => letGo(undefined);
}

function clouds(page: Page) {
  return page.getByRole('checkbox', { name: 'Cloud regions' });
}
