import type { ClientDirective } from 'astro';
import { sleeper } from './wake.ts';

/**
 * Hydrates an island in a frame on another site: on a reader's sign, or at once where the frame's address asks for
 * a view (`data-asked` on the page's root).
 */
const framed: ClientDirective = (load, _options, island) => {
  const { wake } = sleeper(load, island);
  if (document.documentElement.dataset['asked'] !== undefined) wake();
};

// Astro takes a directive by default export.
// eslint-disable-next-line no-restricted-syntax
export default framed;
