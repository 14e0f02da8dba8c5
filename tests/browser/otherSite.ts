import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { at, expect, test as base } from './siteTest.ts';

/** A page of another site. */
export interface HostPage {
  readonly body: string;
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `light` or `dark`, as the page's own scheme */
  readonly scheme?: string;
}

interface Host {
  /** shows a page of the other site */
  open(page: Page, host: HostPage): Promise<void>;
}

/** The tests' `test` with another site beside ours: another origin, and another name. */
export const test = base.extend<{ host: Host }>({
  allowedComplaints: ({}, use) => use([/^foreign request: http:\/\/localhost:\d+\//]),
  host: async ({}, use) => {
    let shown: HostPage = { body: '' };
    const server = createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html', ...shown.headers });
      response.end(isPage ? htmlOf(shown) : '');
    });
    const port = await listening(server);
    await use({
      async open(page, host) {
        shown = host;
        await page.goto(`http://localhost:${String(port)}/`);
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

function htmlOf({ body, script = '', scheme = 'light' }: HostPage): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Another site</title>
    <meta name="color-scheme" content="${scheme}"><link rel="icon" href="data:,">
    <style nonce="host">iframe { display: block; width: 100%; border: 0 }</style>
    <body>${body}<script nonce="host">${script}</script></body></html>`;
}

function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, 'localhost', () => {
      done((server.address() as AddressInfo).port);
    });
  });
}

/** The address of an embed, with what its query and hash ask for. */
export function embedAddress(baseURL: string | undefined, id: string, asked = ''): string {
  return new URL(at(`/embed/${id}/${asked}`), baseURL).href;
}

/** The document in a frame of the host, by the frame's id. */
export async function framed(page: Page, id: string): Promise<Frame> {
  const element = await page.locator(`#${id}`).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`host: has no frame with this id: ${id}`);
  return frame;
}

/** Waits until a frame of the host is as high as what stands in it, to a pixel; returns that height. */
export async function expectFitting(page: Page, id: string): Promise<number> {
  // A frame that is not seen is not drawn, and hears of its width only when it is.
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  const frame = await framed(page, id);
  const difference = async () => {
    const outside = await page.locator(`#${id}`).evaluate((element) => element.clientHeight);
    return Math.abs(outside - (await contentHeight(frame)));
  };
  await expect.poll(difference, { message: `${id}: fits`, timeout: 20_000 }).toBeLessThanOrEqual(1);
  return contentHeight(frame);
}

function contentHeight(frame: Frame): Promise<number> {
  return frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
}

/** The script of a host that obeys our own messages alone. */
export const ownListener = `addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data['two-roads'] === 'height') frame.height = data.height;
});`;
