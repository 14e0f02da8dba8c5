import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built/builtPages.ts';
import type { Kit } from '../embeds/kit.ts';
import { frameWeight, packer } from './frameWeight.ts';

/** Writes into each `kit.json` what its frame weighs; to stand after all that change pages. */
export function frameWeights(): AstroIntegration {
  let base = '/';
  return {
    name: 'frame-weights',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (address: string) =>
          readFileSync(join(folder, address.slice(base.replace(/\/$/, '').length)));
        const frames = (await builtPages(folder)).filter(({ path }) =>
          /^(?:[^/]+\/)?embed\/[^/]+\/$/.test(path),
        );
        const packed = packer();
        const write = async (file: string) => {
          const kitFile = join(dirname(file), 'kit.json');
          const kit = JSON.parse(await readFile(kitFile, 'utf8')) as Kit;
          const weigh = async (page: string) =>
            frameWeight(await readFile(page, 'utf8'), read, packed);
          const weight = await weigh(file);
          const edition = kit.edition && {
            ...kit.edition,
            weight: await weigh(join(folder, 'e', `${kit.id}@${kit.edition.hash}`, 'index.html')),
          };
          await writeFile(kitFile, JSON.stringify({ ...kit, weight, ...(edition && { edition }) }));
        };
        await Promise.all(frames.map(({ file }) => write(file)));
      },
    },
  };
}
