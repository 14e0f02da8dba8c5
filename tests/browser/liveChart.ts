import type { Locator } from '@playwright/test';
import { at, expect } from './siteTest.ts';

/** The live chart that has every control. */
export const id = 'revenue-amazon-alibaba';
export const anchor = `#chart-${id}`;
export const path = at(`/charts/${id}/`);

/** A live chart among the words of a chapter. */
export const inChapter = { id: 'capital-spending', path: at('/stories/the-second-network/') };

/** Opens a live chart by its button. */
export async function open(figure: Locator): Promise<void> {
  await figure.getByRole('button', { name: 'Change the view' }).click();
  await expectOpen(figure);
}

/** Expects a live drawing of some values. */
export async function expectOpen(figure: Locator): Promise<void> {
  await expect(figure.getByText(/Values shown: [1-9]/)).toBeVisible();
  await expect(figure.locator('.plot-live')).toBeVisible();
}

/** The present drawing. */
export function drawn(figure: Locator): Promise<string> {
  return figure.locator('.plot-live').innerHTML();
}

/** The words of the table's rows that are not hidden. */
export function rowsShown(figure: Locator): Promise<string[]> {
  return figure
    .locator('tbody tr:not([hidden])')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(' ')),
    );
}

/** A choice of one control. */
export function radio(figure: Locator, name: string): Locator {
  return figure.getByRole('radio', { name });
}

/** A company's box. */
export function box(figure: Locator, name: string): Locator {
  return figure.getByRole('group', { name: 'Companies' }).getByRole('checkbox', { name });
}
