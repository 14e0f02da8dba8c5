import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licenceFaults, noticesText, packageOf, type Shipped } from './notices.ts';

// What reaches readers by other ways than the bundler: fonts, coastlines, the search.
const copied = [
  ...['@fontsource-variable/instrument-sans', '@fontsource-variable/newsreader'],
  ...['pagefind', 'world-atlas'],
];

/**
 * Writes `licences.txt`: the licences of all packages of which something reaches the readers. Throws where one is
 * not to be handed on.
 */
export function licenceNotices(): AstroIntegration {
  const folders = new Set(copied.map((name) => join('node_modules', name)));
  return {
    name: 'licence-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'shipped-packages',
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          generateBundle(_: unknown, bundle: Readonly<Record<string, object>>) {
            for (const part of Object.values(bundle)) {
              for (const file of modulesOf(part)) {
                const found = packageOf(file);
                if (found !== undefined) folders.add(found.folder);
              }
            }
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const byName = new Map([...folders].map(read).map((one) => [one.name, one]));
        const packages = [...byName.values()];
        const faults = licenceFaults(packages);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        await writeFile(join(fileURLToPath(dir), 'licences.txt'), noticesText(packages));
      },
    },
  };
}

/** The files of a script that hold any code in it. */
function modulesOf(part: object): string[] {
  const { modules = {} } = part as { modules?: Record<string, { renderedLength: number }> };
  return Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([file]) => file);
}

function read(folder: string): Shipped {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  return { name, version, licence: license ?? 'none', text: licenceText(folder) };
}

/** The text of a package’s file of that name, or of all files of such a folder. */
function licenceText(folder: string): string {
  const named = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (named === undefined) return '';
  const place = join(folder, named);
  const files = statSync(place).isFile()
    ? [place]
    : readdirSync(place)
        .toSorted()
        .map((entry) => join(place, entry));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n\n');
}
