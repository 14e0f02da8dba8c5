import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { embeddables, embedPath, type Embeddable } from '../../src/embeds/embeddables.ts';
import { readPage, readBuiltSite, type Page } from './builtSite.ts';

const site = readBuiltSite();
const all = embeddables('en', loadDataset());

/** What the page of a frame must say and do, so that hosts and search engines can live with it. */
function frameFaults({ document }: Page, { title, path, credit, kind }: Embeddable): string[] {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const away = [...document.querySelectorAll('a[href]')];
  const wanted: readonly (readonly [boolean, string])[] = [
    [document.title.startsWith(title), 'title is not its own'],
    [document.querySelector('h1')?.textContent.trim() === title, 'heading is not its title'],
    [has('meta[name="robots"][content="noindex"]'), 'may be listed by search engines'],
    [canonical.endsWith(path), `canonical is not its own page: ${canonical}`],
    [has('meta[name="color-scheme"][content="light dark"]'), 'does not know both schemes'],
    [(kind !== 'chart' && kind !== 'map') || has('figure svg[role="img"]'), 'has no drawing'],
    [document.querySelector('main')?.textContent.includes(credit) === true, 'names nobody'],
    [away.some((link) => link.getAttribute('href')?.endsWith(path) === true), 'has no way out'],
    [away.every((link) => link.getAttribute('target') === '_blank'), 'a link stays in the frame'],
    [!has('header, footer, nav'), 'has furniture of the site'],
    [!has('main script[type="module"]:not([src])'), 'has code that a sandbox may refuse'],
  ];
  return wanted.flatMap(([isSo, fault]) => (isSo ? [] : [fault]));
}

describe('the page of a frame', () => {
  test('is there for everything that can be embedded, and is sound', () => {
    const faults = all.flatMap((embed) => {
      const page = site.page(embedPath(embed.id));
      const found = page === undefined ? ['is not there'] : frameFaults(page, embed);
      return found.map((fault) => `${embed.id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('is there for nothing else', () => {
    const paths = new Set(all.map(({ id }) => embedPath(id)));
    const others = site.pages.filter(({ path }) => path.startsWith('/embed/') && !paths.has(path));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

test('frameFaults(page, embed) › names what is wrong', () => {
  const html =
    '<title>Map</title><header></header><main><h1>Map</h1><a href="/about/">x</a></main>';
  const [embed] = all;
  if (embed === undefined) throw new Error('embeds: there are none');
  expect(frameFaults(readPage('embed/x/index.html', html), embed)).toEqual([
    'title is not its own',
    'heading is not its title',
    'may be listed by search engines',
    'canonical is not its own page: ',
    'does not know both schemes',
    'has no drawing',
    'names nobody',
    'has no way out',
    'a link stays in the frame',
    'has furniture of the site',
  ]);
});
