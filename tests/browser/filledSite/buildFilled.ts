import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filled, writeFilledData } from './filledData.ts';

interface FilledPage {
  readonly path: string;
  /** its file below `src/pages/[...lang]`, without the ending */
  readonly template: string;
  /** what the template is given, as it is written in Astro */
  readonly props?: string;
  readonly imports?: string;
}

const code = filled.country.toLowerCase();
const data = "import { loadDataset } from '#src/data/load.ts';";

/** The pages that talk, challenges and corrections stand on. */
const pages: readonly FilledPage[] = [
  { path: 'discuss', template: 'discuss' },
  ...['corrections', 'challenge', 'feeds'].map((path) => ({ path, template: `${path}/index` })),
  {
    ...{ path: `stories/${filled.chapter}`, template: 'stories/[slug]' },
    props: `slug="${filled.chapter}" entry={await getEntry('stories', 'en/${filled.chapter}')}`,
    imports: "import { getEntry } from 'astro:content';",
  },
  {
    ...{ path: `charts/${filled.chart}`, template: 'charts/[id]' },
    props: `chart={getChart('${filled.chart}')}`,
    imports: "import { getChart } from '#src/charts/index.ts';",
  },
  { path: `countries/${code}`, template: 'countries/[cc]', props: `code="${filled.country}"` },
  ...(['promise', 'source'] as const).map((kind) => ({
    ...{ path: `${kind}s/${filled[kind]}`, template: `${kind}s/[id]`, imports: data },
    props: `${kind}={loadDataset().row('${kind}s', '${filled[kind]}')}`,
  })),
];

/** The addresses of the pages that are built. */
export const filledPaths = pages.map(({ path }) => `/${path}/`);

/**
 * Builds the site, with its own settings and templates, for these pages alone and with data of its own, in a
 * folder that becomes a copy of the project. Answers with the folder of the built site.
 */
export async function buildFilled(folder: string): Promise<string> {
  for (const part of ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(part, join(folder, part), { recursive: true });
  // Without the editions, which are thousands of files and hang on no data.
  cpSync('public', join(folder, 'public'), {
    recursive: true,
    filter: (source) => ![join('public', 'e'), join('public', 'editions')].includes(source),
  });
  // Packages are linked one by one, so that what tools keep among them is the copy's own.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  // As deep as before, so that what templates import is found.
  renameSync(join(folder, 'src/pages'), join(folder, 'src/templates'));
  for (const page of pages) writePage(folder, page);
  await writeFilledData(join(folder, 'data'));
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: folder, maxBuffer: 1e8 });
  return join(folder, 'dist');
}

function writePage(folder: string, { path, template, props = '', imports = '' }: FilledPage): void {
  const file = join(folder, 'src/pages', `${path}.astro`);
  const up = '../'.repeat(path.split('/').length);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `---
import Template from '${up}templates/[...lang]/${template}.astro';
${imports.replace('#src/', up)}
---
<Template locale="en" ${props} />
`,
  );
}
