/**
 * The Trusted Types policies that a page may make: browsers that know them turn no text into markup or into the
 * address of a script but by one of these. Svelte’s own is for its templates.
 */
export const policyNames = [
  'two-roads-drawing',
  'two-roads-unshown',
  'svelte-trusted-html',
] as const;

/** What stands beside these on the page of the search, for the one script that starts a worker of its own. */
export const workerPolicy = 'default';

interface Rules {
  readonly createHTML?: (html: string) => string;
  readonly createScriptURL?: (address: string) => string | null;
}

interface Policy {
  createHTML(html: string): string;
}

interface Factory {
  readonly defaultPolicy: Policy | null;
  createPolicy(name: string, rules: Rules): Policy;
}

/** The browser’s own factory of policies, or undefined where it has none; TypeScript does not know it yet. */
export function policyFactory(): Factory | undefined {
  return (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
}
