import { expectAlive, presetOf } from './mapPage.ts';
import { at, expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a map that is not awake yet › shows its controls, and obeys the last press once it is', async ({
  page,
}) => {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/map/data.json', async (route) => {
    await free;
    await route.continue();
  });
  await page.goto(at('/map/'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  const clouds = page.getByRole('checkbox', { name: 'Cloud regions' });
  await presetOf(page, 'Europe').click();
  await clouds.click();
  await expect(clouds).not.toBeChecked();
  expect(new URL(page.url()).search).toBe('');
  letGo();
  await expectAlive(page);
  await expect(clouds).toBeChecked();
  await expect.poll(() => new URL(page.url()).search).toContain('clouds');
});
