import type { Page, Response } from '@playwright/test';
import { budgetFor } from '../build/checks/weight.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { pagesOfEachKind } from './builtPages.ts';
import { at, expect, settled, test } from './siteTest.ts';

for (const path of pagesOfEachKind()) {
  test(`${path} › fetches no more than its budget before a touch`, async ({ page }) => {
    const responses = await responsesOf(page, path);
    const budget = budgetFor(path, budgets);
    expect(await bytes(responses, 'font')).toBeLessThanOrEqual(budget?.fonts ?? 0);
    expect(await bytes(responses, 'script')).toBeLessThanOrEqual(budget?.script ?? 0);
    expect(await bytes(responses, 'document', 'stylesheet', 'script')).toBeLessThanOrEqual(
      budget?.page ?? 0,
    );
  });
}

async function responsesOf(page: Page, path: string): Promise<Response[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(at(path), { waitUntil: 'networkidle' });
  await settled(page);
  return responses;
}

/** Bytes on the wire of what was fetched as one of these kinds. */
async function bytes(responses: readonly Response[], ...kinds: string[]): Promise<number> {
  const chosen = responses.filter((response) => kinds.includes(response.request().resourceType()));
  const sizes = await Promise.all(chosen.map((response) => response.request().sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
