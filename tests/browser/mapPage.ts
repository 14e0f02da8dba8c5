import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { AtlasData } from '../../src/atlas/model.ts';
import { at, expect } from './siteTest.ts';

const folder = process.env.DIST ?? 'dist';

/** The map's data, as its page fetches them. */
export const data = JSON.parse(readFileSync(join(folder, 'map/data.json'), 'utf8')) as AtlasData;

/** A mark on the map: the entries it stands for and its place in pixels of the map. */
export interface DrawnMark {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** the number printed on a group */
  readonly number?: number;
}

/** Opens the map's page at a query string, `?` included, and waits until it obeys. */
export async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(at(`/map/${query}`));
  // A sign of a reader, for which a map without a query waits.
  await page.mouse.move(2, 2);
  await page.mouse.move(4, 4);
  await expectAlive(page);
}

/** Waits until the printed map has given way to the live one. */
export async function expectAlive(page: Page): Promise<void> {
  await expect(page.locator('.map[data-alive] .map-layer-marks')).toBeAttached();
  await expect(surface(page).getByRole('img')).toHaveCount(0);
}

/** The live map itself. */
export function surface(page: Page): Locator {
  return page.getByRole('application');
}

/** The button that shows a part of the world. */
export function presetOf(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'View' }).getByRole('button', { name, exact: true });
}

/** The panel of the entry that is chosen. */
export function panel(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The names of the rows in the list, all of them brought out first. */
export async function listedIds(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^Show [\d,]+ more$/ });
  while (await more.isVisible()) await more.click();
  return page
    .locator('.map-list tr[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
}

/** The entries that the map shows, as marks, within groups, as routes or as tinted countries. */
export function drawnIds(page: Page): Promise<string[]> {
  return page
    .locator('.map-layer [data-ids]')
    .evaluateAll((drawn) =>
      drawn.flatMap((element) => element.getAttribute('data-ids')?.split(' ') ?? []),
    );
}

/** The marks of the live map, in and out of sight. */
export function drawnMarks(page: Page): Promise<DrawnMark[]> {
  return page.locator('.map-layer-marks [data-ids]').evaluateAll((drawn) =>
    drawn.map((element) => {
      const [x = NaN, y = NaN] =
        element
          .getAttribute('transform')
          ?.match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      const number = element.querySelector('text')?.textContent;
      return {
        ids: element.getAttribute('data-ids')?.split(' ') ?? [],
        x,
        y,
        ...(number === undefined ? {} : { number: Number(number) }),
      };
    }),
  );
}

/** The marks of the live map that are in sight. */
export async function marksInView(page: Page): Promise<DrawnMark[]> {
  const { width, height } = await sizeOf(page);
  const marks = await drawnMarks(page);
  return marks.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
}

/** Width and height of the map in pixels. */
export function sizeOf(page: Page): Promise<{ width: number; height: number }> {
  return surface(page).evaluate(({ clientWidth: width, clientHeight: height }) => ({
    width,
    height,
  }));
}

/** The query of the page's address as a reader would type it. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search.slice(1).replaceAll('+', ' '));
}

/** The zoom that the page's address tells; of the whole world, which it does not tell, as it is. */
export function zoomOf(page: Page): number {
  const { searchParams } = new URL(page.url());
  return Number(searchParams.get('at')?.split(',')[2] ?? 1.12);
}

/** Everything that the page tells of its state: boxes, fields, year, counts, list and panel. */
export async function portrait(page: Page): Promise<unknown> {
  const rows = await listedIds(page);
  const told = await page.evaluate(() => {
    const map = document.querySelector('.map');
    const all = (selector: string) => [...(map?.querySelectorAll(selector) ?? [])];
    const texts = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());
    return {
      boxes: all('input[type=checkbox]').map((box) => (box as HTMLInputElement).checked),
      fields: all('.map-search :is(input, select)').map(
        (field) => (field as HTMLInputElement).value,
      ),
      chosen: texts('.map-chips li'),
      year: texts('.map-year'),
      count: texts('.map-list-count'),
      panel: texts('.map-panel h2'),
    };
  });
  return { ...told, rows };
}
