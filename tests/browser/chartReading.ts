import type { Locator, Page } from '@playwright/test';
import { expect } from './siteTest.ts';

/** A row of a chart's table: what must be said of it, and where its mark stands in the viewport. */
export interface Reading {
  readonly words: string;
  readonly series: string;
  readonly x: number;
  readonly y: number;
}

/** The figure of a chart. */
export function figureOf(page: Page, chart: string): Locator {
  return page.locator(`figure[data-chart="${chart}"]`);
}

/** What a reader enters to read a chart. */
export function plotOf(figure: Locator): Locator {
  return figure.getByRole('application');
}

/** Rows with a mark in the drawing that is shown, from the page's own table, in its order. */
export function readingsOf(figure: Locator): Promise<Reading[]> {
  return figure.evaluate((element) => {
    const text = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
    const svg = [...element.querySelectorAll<SVGSVGElement>('[data-plot] > svg')].find(
      (drawing) => drawing.clientWidth > 0,
    );
    const matrix = svg?.getScreenCTM();
    if (!svg || !matrix) throw new Error(`${element.id}: has no drawing on the screen`);
    const heads = [...element.querySelectorAll('thead th')].map(text);
    const rows = [...element.querySelectorAll<HTMLTableRowElement>('tbody tr:not([hidden])')];
    return rows.flatMap((row) => {
      const live = svg.classList.contains('plot-live');
      const places = (live ? row.dataset['live'] : row.dataset['at'])?.split(' ').map(Number);
      const [left, top] = places?.slice(svg.classList.contains('plot-wide') ? 2 : 0) ?? [];
      if (left === undefined || top === undefined) return [];
      const { x, y } = new DOMPoint(left, top).matrixTransform(matrix);
      // The last column, which leads away, is not read.
      const read = [...row.cells].filter((cell) => !cell.matches('.cell-challenge'));
      const cells = read.map((cell, index) => [heads[index], text(cell)] as const);
      const said = cells.filter(([, cell]) => cell !== '').map((cell) => cell.join(': '));
      return [{ words: said.join('; '), series: row.dataset['series'] ?? '', x, y }];
    });
  });
}

/** Expects that both the note and the live region tell one of these rows. */
export async function expectRead(
  page: Page,
  ...rows: readonly (Reading | undefined)[]
): Promise<void> {
  const words = rows.map((row) => row?.words ?? '');
  expect(words.join(), 'the chart has no such row').not.toBe('');
  await expect.poll(async () => words.includes(await noteWords(page)), words.join('\n')).toBe(true);
  const shown = await noteWords(page);
  await expect(liveRegion(page)).toHaveText(shown);
}

/** Expects that no mark is read. */
export async function expectNothingRead(page: Page): Promise<void> {
  await expect(page.locator('body > .tip')).toBeHidden();
  await expect(liveRegion(page).filter({ hasText: /\S/ })).toHaveCount(0);
}

function liveRegion(page: Page): Locator {
  return page.locator('body > [role=status]');
}

/** The words of the note beside the mark, empty where none is shown. */
function noteWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const note = document.querySelector('body > .tip:not([hidden])');
    const parts = [...(note?.children ?? [])].map(({ textContent }) => textContent);
    return parts
      .map((part, index) => part + (index % 2 === 0 ? ': ' : '; '))
      .join('')
      .slice(0, -2);
  });
}
