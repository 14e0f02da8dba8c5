import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { layOutAll } from './layOutAll.ts';

/** Rules whose outcome hangs on colours: all that a second scheme can change. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Has axe stand in every page that is opened from now on; much sooner done than a page of its own for each look.
 * All is laid out at once: what a page leaves for later, axe would find in a place that it never has.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
  await layOutAll(page);
}

interface Look {
  /** what is looked at; the whole page where absent */
  readonly within?: string;
  /** these rules alone */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** What axe finds, one line an element; what stands in a frame is a page of its own, and is looked at as one. */
export async function axeFaults(page: Page, look: Look = {}): Promise<string[]> {
  const options: RunOptions = {
    ...(look.only && { runOnly: [...look.only] }),
    // The one rule of WCAG 2.2 that axe leaves out by itself.
    ...(!look.only && { rules: { 'target-size': { enabled: true }, ...off(look.without ?? []) } }),
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
  };
  return page.evaluate(
    async ([within, given]) => {
      const { axe: found } = window as unknown as { axe: typeof axe };
      const context = { include: [[within]], exclude: [['iframe']] };
      const { violations } = await found.run(context, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
        ),
      );
    },
    [look.within ?? 'html', options] as const,
  );
}

function off(rules: readonly string[]): Record<string, { enabled: false }> {
  return Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
}
