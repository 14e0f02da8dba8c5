import type { AstroIntegration } from 'astro';

/** Adds `client:intent` to Astro. */
export function intentDirective(): AstroIntegration {
  return {
    name: 'client:intent',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'intent', entrypoint: new URL('./intent.ts', import.meta.url) });
      },
    },
  };
}
