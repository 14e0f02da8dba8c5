import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  elementSnippet,
  frameAddress,
  iframeSnippet,
  plainChoice,
  plainSnippet,
  scriptSnippet,
} from '../../../src/embeds/snippets.ts';
import { keptKit } from '../../../src/embeds/keptKit.ts';
import { hostileKit as kit } from './hostileKit.ts';

const choice = { theme: 'dark', state: 'from=2010&companies=amazon,jd' } as const;

function parsed(html: string) {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

function dataOf(element: Element): Record<string, string | null> {
  const names = element.getAttributeNames().filter((name) => name.startsWith('data-'));
  return Object.fromEntries(names.map((name) => [name.slice(5), element.getAttribute(name)]));
}

describe('iframeSnippet(kit, choice)', () => {
  const frame = parsed(iframeSnippet(kit, choice)).firstElementChild!;

  test('is one frame, titled, late, and high enough for every width', () => {
    expect(frame.localName).toBe('iframe');
    expect(frame.getAttribute('title')).toBe(kit.title);
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('height')).toBe('720');
    expect(frame.nextSibling).toBeNull();
  });

  test('holds the colours and the state that were chosen', () => {
    expect(frame.getAttribute('src')).toBe(
      `${kit.frame}?theme=dark&companies=amazon%2Cjd&from=2010`,
    );
  });
});

describe('an edition', () => {
  const edition = {
    hash: '0a1b2c3d4e',
    kept: '2026-11-26',
    frame: 'https://charts.example/two-roads/e/singles-day@0a1b2c3d4e/',
    heights: '360:700 720:540',
  };
  const own = keptKit(kit, edition);
  const chosen = { theme: 'dark', state: '', edition: edition.hash } as const;

  test('is named to the script and the element', () => {
    const script = parsed(scriptSnippet(own, chosen)).querySelector('script');
    expect(script?.dataset).toMatchObject({ edition: '0a1b2c3d4e', heights: edition.heights });
    const element = parsed(elementSnippet(own, chosen)).querySelector('two-roads-chart');
    expect(element?.getAttribute('edition')).toBe('0a1b2c3d4e');
  });

  test('is the address of the plain frame, as high as its line needs', () => {
    const frame = parsed(iframeSnippet(own, chosen)).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${edition.frame}?theme=dark`);
    expect(frame?.getAttribute('height')).toBe('788');
  });
});

describe('scriptSnippet(kit, choice)', () => {
  const [box, ...others] = parsed(scriptSnippet(kit, choice)).children;
  const [script, noscript] = box?.children ?? [];

  test('tells the script what to show, and leaves a link to those who run none', () => {
    expect(dataOf(script!)).toEqual({
      chart: 'singles-day',
      title: kit.title,
      heights: kit.heights,
      lang: 'en',
      theme: 'dark',
      from: '2010',
      companies: 'amazon,jd',
    });
    expect(script?.getAttribute('src')).toBe(kit.script);
    expect(noscript?.querySelector('a')?.getAttribute('href')).toBe(kit.page);
    expect(others).toEqual([]);
  });
});

describe('elementSnippet(kit, choice)', () => {
  test('is an element that holds a link, and the script', () => {
    const body = parsed(elementSnippet(kit, plainChoice));
    const own = body.querySelector('two-roads-chart')!;
    expect(own.id).toBe('singles-day');
    expect(own.textContent).toBe(kit.title);
    expect(own.getAttribute('heights')).toBe(kit.heights);
    expect(own.hasAttribute('theme')).toBe(false);
    expect(body.querySelectorAll('script')).toHaveLength(1);
  });
});

describe('plainSnippet(kit)', () => {
  const body = parsed(plainSnippet(kit));

  test('has neither script nor frame', () => {
    expect(body.querySelector('script, iframe, [onerror]')).toBeNull();
  });

  test('keeps the place of the picture free, and its shape where it is made narrower', () => {
    const image = body.querySelector('img')!;
    expect(image.getAttribute('width')).toBe('760');
    expect(image.getAttribute('height')).toBe('540');
    expect(image.getAttribute('style')).toBe('max-width:100%;height:auto');
    expect(body.querySelectorAll('[style]')).toHaveLength(1);
  });

  test('says what the picture shows, what it rests on and whose it is', () => {
    expect(body.querySelector('img')?.getAttribute('alt')).toBe(kit.alt);
    const caption = body.querySelector('figure > figcaption')?.textContent;
    expect(caption).toBe(`${kit.caption} ${kit.credit}`);
  });
});

describe('frameAddress(kit, choice)', () => {
  test('is the plain address where nothing was chosen', () => {
    expect(frameAddress(kit, plainChoice)).toBe(kit.frame);
  });

  test('passes on nothing but what a frame can be told', () => {
    const state = 'from=1&theme=light&lang=xx&" onload="x=1&__proto__=2&to=';
    expect(frameAddress(kit, { theme: 'auto', state })).toBe(`${kit.frame}?from=1`);
  });

  test('lets no state out of any snippet', () => {
    fc.assert(
      fc.property(fc.string(), (state) => {
        const all = [iframeSnippet, scriptSnippet, elementSnippet].map((snippet) =>
          snippet(kit, { theme: 'auto', state: `from=${state}` }),
        );
        const names = parsed(all.join('')).querySelectorAll('*');
        expect([...names].map(({ localName }) => localName)).toEqual([
          'iframe',
          'div',
          'script',
          'noscript',
          'a',
          'two-roads-chart',
          'a',
          'script',
        ]);
      }),
    );
  });
});
