import {
  expect as baseExpect,
  test as base,
  type BrowserContext,
  type Page,
} from '@playwright/test';

/** Playwright's `expect`, with patience for a machine that has other work. */
export const expect = baseExpect.configure({ timeout: 20_000 });

interface Options {
  /** what a page is expected to complain of in this test */
  allowedComplaints: readonly RegExp[];
}

interface Guards {
  /** everything the pages of the test complained of so far */
  complaints: string[];
}

/** Playwright's `test`, on the built site; it fails where a page complains, whatever else passes. */
export const test = base.extend<Options & Guards>({
  allowedComplaints: [[], { option: true }],

  baseURL: ({}, use) => {
    const address = process.env.SITE_ADDRESS;
    if (address === undefined) throw new Error('SITE_ADDRESS: not set by the web server');
    return use(address);
  },

  complaints: [
    async ({ context, baseURL, allowedComplaints }, use) => {
      const complaints: string[] = [];
      await listen(context, new URL(baseURL ?? '').origin, complaints);
      await use(complaints);
      const unexpected = complaints.filter(
        (complaint) => !allowedComplaints.some((allowed) => allowed.test(complaint)),
      );
      if (unexpected.length > 0) throw new Error(`the page complained:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

async function listen(context: BrowserContext, own: string, complaints: string[]): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // eslint-disable-next-line no-console -- the console is what the guard below listens to
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== own) {
      complaints.push(`foreign request: ${request.url()}`);
    }
  });
}

/** The address of a page, from its path below the site's base. */
export function at(path: string): string {
  return path.replace(/^\//, '');
}

/** Waits until the page has its fonts, so that nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
}

/** Waits until the page has its fonts and has not run on for some frames, as it may after a finger or a hash. */
export async function atRest(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const wait = (last: number, still: number): void => {
          if (still > 10) done();
          else requestAnimationFrame(() => wait(scrollY, scrollY === last ? still + 1 : 0));
        };
        wait(scrollY, 0);
      }),
  );
}
