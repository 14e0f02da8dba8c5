import type { Page } from '@playwright/test';
import { at } from './siteTest.ts';

/** The first chapter, which has every part that a reader can work. */
export const chapter = '/stories/the-hub-that-france-was-promised/';

/** Opens the first chapter in a window of this size; `hash` is where to arrive. */
export async function openChapter(
  page: Page,
  width: number,
  { height = 800, hash = '' }: { height?: number; hash?: string } = {},
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(at(chapter) + hash);
}

/** Opens the page of a chart. */
export async function openChart(page: Page, id: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(at(`/charts/${id}/`));
}
