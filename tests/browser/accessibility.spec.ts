import { partsOfList } from '../../src/atlas/sliced.ts';
import { axeFaults, bringAxe, colourRules } from './axe.ts';
import { builtPages, pagesOfEachKind } from './builtPages.ts';
import { at, expect, test } from './siteTest.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Pages of one template each, in hundreds: their words are rows of the tables. */
const ofRows = /^\/(sources|e|editions|embed)\/./;
// In parts, so that a worker without work can take the next.
const perTest = 20;

for (const paths of partsOfList(looked(), perTest)) {
  const [first = '', last = ''] = [paths[0], paths.at(-1)];
  test(`${first} to ${last} › ${paths.length} pages, light and dark, have no violation of axe and keep still`, async ({
    page,
  }) => {
    test.slow();
    await bringAxe(page);
    const faults: string[] = [];
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(at(path), { waitUntil: 'domcontentloaded' });
      const light = await axeFaults(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Motion is not wanted in these tests.
      const moving = await page.evaluate(() => document.getAnimations().length);
      const dark = await axeFaults(page, { only: colourRules });
      faults.push(
        ...light.map((fault) => `${path}: ${fault}`),
        ...dark.map((fault) => `${path}: dark: ${fault}`),
        ...(moving === 0 ? [] : [`${path}: ${moving} animations`]),
      );
    }
    expect(faults).toEqual([]);
  });
}

/** Every page but those of rows, of which one of each kind and every fortieth; all with `PAGES=all`. */
function looked(): string[] {
  const chosen = new Set(pagesOfEachKind());
  return builtPages().filter(
    (path, index) => chosen.has(path) || !ofRows.test(path) || index % 40 === 0,
  );
}
