import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders } from 'astro/config';
import { askedOrigins } from './src/community/origins.ts';
import { loadDataset } from './src/data/load.ts';
import { intentDirective } from './src/directives/integration.ts';
import { figureEditions } from './src/editions/integration.ts';
import { hostHeaders } from './src/headers/integration.ts';
import { searchIndex } from './src/indexing/integration.ts';
import { formAction } from './src/newsletter/formAction.ts';
import { signUpForm } from './src/newsletter/signUpForm.ts';
import { licenceNotices } from './src/notices/integration.ts';
import { ownHashesOnly } from './src/policy/integration.ts';
import { checkSettings } from './src/settings/checkSettings.ts';
import { site } from './src/site.ts';
import { siteMap } from './src/sitemap/integration.ts';
import { policyNames } from './src/trust/policies.ts';
import { frameWeights } from './src/weighing/integration.ts';
import { remarkFacts } from './src/prose/typedFigures.ts';

// Forums that readers’ browsers may ask, when a button is pressed.
const { forums, threads } = loadDataset().tables;
const connectSources = ["connect-src 'self'", ...askedOrigins(forums, threads)].join(' ');

const fontFiles = './node_modules/@fontsource-variable';
// A font that comes late is kept for the next page: words that move under the reader are worse.
const fontDisplay = 'optional';

checkSettings(site);

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    ...[svelte(), mdx(), intentDirective()],
    ...[ownHashesOnly(), figureEditions(), frameWeights(), siteMap(), searchIndex()],
    ...[licenceNotices(), hostHeaders()],
  ],
  markdown: {
    processor: unified({ remarkPlugins: [remarkFacts] }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'always' },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      display: fontDisplay,
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [`${fontFiles}/newsreader/files/newsreader-latin-wght-normal.woff2`],
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Instrument Sans',
      cssVariable: '--font-instrument',
      display: fontDisplay,
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '400 700',
            style: 'normal',
            src: [`${fontFiles}/instrument-sans/files/instrument-sans-latin-wght-normal.woff2`],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        connectSources,
        // What others may embed is shown to them first.
        "frame-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        formAction(signUpForm(site.newsletter)),
        "require-trusted-types-for 'script'",
        `trusted-types ${policyNames.join(' ')}`,
      ],
    },
  },
});
