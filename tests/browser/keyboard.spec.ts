import type { Page } from '@playwright/test';
import { pagesOfEachKind } from './builtPages.ts';
import { at, expect, test } from './siteTest.ts';

/** Without the lists of hundreds of links, the search, which begins in its box, and the map, which has tests of its own. */
const pages = pagesOfEachKind().filter(
  (path) => !/^\/(sources|countries|timeline|data|search|map)\/$/.test(path),
);

interface Stop {
  readonly what: string;
  /** in the window, with nothing lying over all of it */
  readonly shown: boolean;
  /** drawn otherwise than without the focus */
  readonly marked: boolean;
}

for (const path of pages) {
  test(`${path} › Tab reaches everything, seen and marked, and comes out again`, async ({
    page,
  }) => {
    // A company's page has hundreds of links.
    test.slow();
    await page.goto(at(path));
    await keepLooks(page);
    const wanted = await page.evaluate(tabbable);
    // What stands in a frame is a page of its own, with stops of its own.
    const most = wanted + 50 + 60 * (await page.locator('iframe').count());
    const stops: Stop[] = [];
    for (let count = 0; count <= most; count++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === undefined) break;
      stops.push(stop);
    }
    expect(stops.filter(({ shown }) => !shown)).toEqual([]);
    expect(stops.filter(({ marked }) => !marked)).toEqual([]);
    expect(stops.length).toBeGreaterThanOrEqual(wanted);
    expect(stops.length, 'focus never left the page').toBeLessThanOrEqual(most);
    // A frame has no header to be passed over.
    if ((await page.locator('.skip-link').count()) === 0) return;
    // Round again: the first of them leads past the header.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#[\w-]+$/);
    const inMain = await page.evaluate(
      () => document.querySelector(location.hash)?.closest('main') !== null,
    );
    expect(inMain).toBe(true);
  });
}

/** How many elements a reader must be able to reach: shown, and not set aside by a script. */
function tabbable(): number {
  const reachable = 'a[href], :is(button, summary, input, select, textarea):not(:disabled)';
  return [...document.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[inert]') === null &&
      // Of a group of radio buttons only one takes part.
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  ).length;
}

/** Keeps how everything looks that has no focus yet, to be held against how it looks with it. */
async function keepLooks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const look = (element: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      return outlineStyle === 'none' ? boxShadow : `${outlineWidth} ${outlineColor} ${boxShadow}`;
    };
    const all = [...document.querySelectorAll('a, button, summary, input, select, [tabindex]')];
    const resting = new Map(all.map((element) => [element, look(element)]));
    const marked = (element: Element) => look(element) !== (resting.get(element) ?? 'none');
    Object.assign(window, { marked });
  });
}

/** Where the focus is, or undefined where it has left the page. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { marked } = window as unknown as { marked: (element: Element) => boolean };
    // Words that run over two lines have a box for each; of what is tall a line is enough.
    const shown = [...element.getClientRects()].some((box) => {
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
      if (bottom - top < Math.min(box.height, 16)) return false;
      return [0.5, 0.1, 0.9].some((part) => {
        const hit = document.elementFromPoint(
          left + (right - left) * part,
          top + (bottom - top) * part,
        );
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
    });
    return {
      what: element.outerHTML.slice(0, 100),
      shown,
      marked: element instanceof HTMLIFrameElement || marked(element),
    };
  });
}
