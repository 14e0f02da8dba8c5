import { openMap } from './mapPage.ts';
import { expect, test } from './siteTest.ts';

test.describe('a panel whose details do not come', () => {
  test.use({ allowedComplaints: [/net::ERR_FAILED/] });

  test('keeps the facts of the map, says what is missing, and asks again', async ({ page }) => {
    await page.route('**/map/details.json', (route) => route.abort());
    await openMap(page);
    const row = page.getByRole('row', { name: /Liège/ }).getByRole('button').first();
    const panel = page.locator('.map-panel');
    await row.click();
    await expect(panel.getByRole('alert')).toHaveText('Note and sources could not be fetched.');
    await expect(panel.getByRole('definition').first()).toBeVisible();
    await page.unroute('**/map/details.json');
    await panel.getByRole('button', { name: 'Close' }).click();
    await row.click();
    await expect(panel.getByRole('heading', { name: /^Source/ })).toBeVisible();
  });
});
