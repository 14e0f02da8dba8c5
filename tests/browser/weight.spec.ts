import type { Page, Response } from '@playwright/test';
import { budgetFor, type Budget } from '../build/checks/weight.ts';
import budgets from '../budgets.json' with { type: 'json' };
import { pagesOfEachKind } from './builtPages.ts';
import { at, expect, settled, test } from './siteTest.ts';

/** What a page took before anyone touched it: bytes on the wire, counts, and how far it moved by itself. */
type Taken = Record<Exclude<keyof Budget, 'pages'>, number>;

const measures = ['page', 'script', 'fonts', 'requests', 'nodes', 'shift'] as const;
const kinds = Map.groupBy(pagesOfEachKind(), (path) => budgetFor(path, budgets)?.pages);

for (const [kind = 'no kind', paths] of kinds) {
  test(`${kind} › takes no more than its budget before a touch`, async ({ page }) => {
    const budget = budgets.find(({ pages }) => pages === kind);
    const taken: (Taken & { path: string; longTasks: number })[] = [];
    for (const path of paths) taken.push({ path, ...(await takenBy(page, path)) });
    const worst = measures.map((measure) => {
      const most = taken.reduce((a, b) => (b[measure] > a[measure] ? b : a));
      return { measure, path: most.path, value: most[measure], budget: budget?.[measure] ?? 0 };
    });
    // How long tasks take is the machine's affair: said, and not judged.
    const tasks = Math.max(...taken.map(({ longTasks }) => longTasks));
    // eslint-disable-next-line no-console -- the table of the run
    console.log(row(kind, paths.length, worst), `${String(tasks)} long tasks`);
    expect(worst.filter(({ value, budget: most }) => value > most)).toEqual([]);
  });
}

function row(
  kind: string,
  count: number,
  worst: readonly { measure: string; value: number; budget: number }[],
): string {
  const cells = worst.map(
    ({ measure, value, budget }) => `${measure} ${told(value)}/${told(budget)}`,
  );
  return `${kind} (${String(count)}): ${cells.join(', ')},`;
}

function told(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(4);
}

async function takenBy(page: Page, path: string): Promise<Taken & { longTasks: number }> {
  const responses: Response[] = [];
  const keep = (response: Response) => responses.push(response);
  page.on('response', keep);
  await watchPage(page);
  await page.goto(at(path), { waitUntil: 'networkidle' });
  await settled(page);
  page.off('response', keep);
  const seen = await page.evaluate(() => ({
    nodes: document.querySelectorAll('*').length,
    ...(window as unknown as { seen: { shift: number; longTasks: number } }).seen,
  }));
  return {
    fonts: await bytes(responses, 'font'),
    script: await bytes(responses, 'script'),
    page: await bytes(responses, 'document', 'stylesheet', 'script'),
    requests: responses.length,
    ...seen,
  };
}

/** Has the next page count its own shifts and long tasks from its beginning. */
async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0, longTasks: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, look: (entry: PerformanceEntry) => void) => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(look);
      }).observe({ type, buffered: true });
    };
    watch('longtask', () => (seen.longTasks += 1));
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as unknown as Record<string, number>;
      if (!hadRecentInput) seen.shift += value ?? 0;
    });
  });
}

/** Bytes on the wire of what was fetched as one of these kinds. */
async function bytes(responses: readonly Response[], ...wanted: string[]): Promise<number> {
  const chosen = responses.filter((response) => wanted.includes(response.request().resourceType()));
  const sizes = await Promise.all(chosen.map((response) => response.request().sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
