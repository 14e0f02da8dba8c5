import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../.ci/serve.mjs';
import { loadDataset } from '../../src/data/load.ts';
import { embeddables } from '../../src/embeds/embeddables.ts';
import { fileOf } from './addresses.ts';
import { readBuiltSite, readPage } from './builtSite.ts';

const site = readBuiltSite();
const all = embeddables('en', loadDataset());
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const documentAt = (path: string) => readPage(fileOf(path), read(fileOf(path))).document;
const canonical = documentAt('/').querySelector('link[rel=canonical]');
const root = canonical?.getAttribute('href') ?? '';
const inside = (address: string) => address.replace(root, '/');
const links = (path: string) => [...documentAt(path).querySelectorAll('link[type$="+oembed"]')];

describe('everything that can be embedded', () => {
  test('leads from its own page and from its frame to three answers', () => {
    const wrong = all.filter(({ id, path }) =>
      [path, `/embed/${id}/`].some((page) => {
        const found = links(page).map((link) => inside(link.getAttribute('href') ?? ''));
        const due = ['oembed.json', 'oembed.xml', 'oembed-photo.json'].map((name) => path + name);
        return found.join() !== due.join() || !due.every((file) => site.has(file));
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('answers with a frame that is there, and with pictures that are there', () => {
    const gone = all.flatMap(({ path }) => {
      const rich = JSON.parse(read(`${path}oembed.json`)) as Record<string, string>;
      const photo = JSON.parse(read(`${path}oembed-photo.json`)) as Record<string, string>;
      const frame = parseHTML(rich['html'] ?? '').document.querySelector('iframe');
      const sought = [frame?.getAttribute('src'), rich['thumbnail_url'], photo['url']];
      return sought.map((address) => inside(address ?? '')).filter((file) => !site.has(file));
    });
    expect(gone).toEqual([]);
  });
});

describe('a reader of oEmbed', () => {
  let built: Awaited<ReturnType<typeof serve>>;
  let mirror: Server;

  // The built pages name the address they will stand at; this stands between, as a proxy would.
  beforeAll(async () => {
    built = await serve({ folder: site.folder });
    mirror = createServer((request, response) => {
      const asked = new URL(request.url ?? '', root).searchParams.get('url') ?? '';
      void fetch(new URL(inside(asked), built.url))
        .then((answer) => answer.text())
        .then((text) => response.end(text));
    });
    await new Promise<void>((done) => mirror.listen(0, done));
  });

  afterAll(async () => {
    mirror.close();
    await built.close();
  });

  test.each(['singles-day', 'map', 'country-fr'])(
    'finds the frame of %s by its page',
    async (id) => {
      const { path, title } = all.find((each) => each.id === id)!;
      const { port } = mirror.address() as AddressInfo;
      const target = `http://localhost:${port}/?url=`;
      const answer = await extract(`${root}${path.slice(1)}`, {}, { proxy: { target } });
      expect(answer).toMatchObject({
        type: 'rich',
        version: '1.0',
        title,
        provider_name: 'Two Roads',
      });
      expect(answer).toHaveProperty('html', expect.stringContaining(`${root}embed/${id}/`));
    },
  );
});
