import type { Locator, Page } from '@playwright/test';
import { canvasEdge } from '../../src/islands/map/canvasCover.ts';
import { drawnMarks, marksInView, openMap, surface, type DrawnMark } from './mapPage.ts';
import { expect, test } from './siteTest.ts';

const dragged = 60;

test('a map that is dragged › shows on its canvas the marks that its elements show at rest', async ({
  page,
}) => {
  await openMap(page, '?layers=hubs');
  await surface(page).scrollIntoViewIfNeeded();
  await expect(elements(page)).toHaveCSS('opacity', '1');
  await expect(canvas(page)).toHaveCSS('opacity', '0');
  const before = await marksInView(page);
  expect(before.length).toBeGreaterThan(10);

  const { x, y, width, height } = (await surface(page).boundingBox()) ?? fail();
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + dragged, middle.y, { steps: 6 });
  await expect(elements(page)).toHaveCSS('opacity', '0');
  await expect(canvas(page)).toHaveCSS('opacity', '1');
  expect(await unpainted(page, before)).toEqual([]);
  await expect.poll(() => leftOf(canvas(page))).toBeCloseTo(x - canvasEdge + dragged, 0);

  await page.mouse.up();
  await expect(elements(page)).toHaveCSS('opacity', '1');
  await expect(canvas(page)).toHaveCSS('opacity', '0');
  const after = new Map((await drawnMarks(page)).map((mark) => [mark.ids.join(), mark]));
  const [first = fail()] = before;
  expect(after.get(first.ids.join())?.x, 'elements at rest').toBeCloseTo(first.x + dragged, 0);
});

function elements(page: Page): Locator {
  return page.locator('.map-layer-marks');
}

function canvas(page: Page): Locator {
  return page.locator('.map-canvas');
}

async function leftOf(drawn: Locator): Promise<number> {
  return (await drawn.boundingBox())?.x ?? NaN;
}

/** Of marks as they stood when the canvas was stamped, those of which it has nothing. */
function unpainted(page: Page, marks: readonly DrawnMark[]): Promise<string[]> {
  return canvas(page).evaluate(
    (drawn, { stamped, edge }) => {
      const { width, height } = drawn as HTMLCanvasElement;
      const context = (drawn as HTMLCanvasElement).getContext('2d');
      const pixels = context?.getImageData(0, 0, width, height).data ?? [];
      const row = (x: number, y: number) =>
        4 * (Math.round((y + edge) * devicePixelRatio) * width + Math.round(x * devicePixelRatio));
      // A hollow mark has nothing in its middle, but strokes left and right of it.
      const isPainted = ({ x, y }: DrawnMark) =>
        pixels.slice(row(x + edge - 12, y), row(x + edge + 12, y)).some((value) => value > 0);
      return stamped.filter((mark) => !isPainted(mark)).map(({ ids }) => ids.join(' '));
    },
    { stamped: marks, edge: canvasEdge },
  );
}

function fail(): never {
  throw new Error('the map has nothing to be dragged');
}
