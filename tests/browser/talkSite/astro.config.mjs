import { defineConfig } from 'astro/config';
import { askedOrigins } from '../../../src/community/origins.ts';
import { ownHashesOnly } from '../../../src/policy/integration.ts';
import { forums, threads } from './src/talk.ts';

/** One page with the section on threads filled, under the policy that our pages have. */
export default defineConfig({
  outDir: process.env.TALK_SITE ?? 'dist',
  cacheDir: '../../../.cache/talkSite',
  devToolbar: { enabled: false },
  integrations: [ownHashesOnly()],
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        ["connect-src 'self'", ...askedOrigins(forums, threads)].join(' '),
      ],
    },
  },
});
