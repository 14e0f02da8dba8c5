import type { Page } from '@playwright/test';
import { axeFaults, bringAxe, colourRules } from './axe.ts';
import { data, openMap } from './mapPage.ts';
import { expect, settled, test } from './siteTest.ts';

const within = '.map';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const hub = data.entries.find(({ layer, company }) => layer === 'hubs' && company === 'alibaba');

const states = {
  'a hub’s panel open': `?layers=hubs&company=alibaba&pick=${hub?.id ?? ''}`,
  'every layer, a filter and an address that was not understood':
    '?layers=leaders,trains,ships,flights,marketplaces,clouds,hubs&country=fr,de&year=3000',
};

for (const [title, query] of Object.entries(states)) {
  for (const width of [390, 1280]) {
    test(`the live map › has no violation of axe with ${title} at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await bringAxe(page);
      await openMap(page, query);
      if (query.includes('pick'))
        await expect(page.locator('.map-sources a').first()).toBeVisible();
      await page.locator('.map-legend-kinds summary').click();
      await settled(page);
      expect(await axeFaults(page, { within, without: colourRules })).toEqual([]);
      await takeMapAway(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page, { within, only: colourRules }), colorScheme).toEqual([]);
      }
    });
  }
}

/** Axe takes what the map cuts off for drawn over all beside it, whose colours it then does not judge. */
async function takeMapAway(page: Page): Promise<void> {
  await page.locator('.map-layer').evaluateAll((layers) => {
    for (const layer of layers) layer.remove();
  });
}
