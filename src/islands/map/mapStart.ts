import type { AtlasData } from '../../atlas/model.ts';
import { isLocale } from '../../i18n/locales.ts';
import { loadMapWords } from '../../i18n/mapWords.ts';
import type { MapLinks } from './explorerLinks.ts';

const signs = ['pointerenter', 'focusin', 'touchstart'] as const;

/**
 * Brings the printed map to life: at once where the address asks for a view or the reader turns to it,
 * else when the page is at rest. Addresses and language are read from the page's `[data-map]`.
 */
export function startMap(): void {
  const target = document.querySelector<HTMLElement>('[data-map]');
  if (!target) return;
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    for (const sign of signs) target.removeEventListener(sign, start);
    wake(target).catch((error: unknown) => {
      target.dataset['failed'] = error instanceof Error ? error.message : String(error);
    });
  };
  for (const sign of signs) target.addEventListener(sign, start, { passive: true });
  if (location.search !== '') start();
  else if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 300);
}

async function wake(target: HTMLElement): Promise<void> {
  const { locale, data = '', details = '', world = '', land = '', sources = '' } = target.dataset;
  if (!isLocale(locale)) throw new Error(`map: unknown language: ${String(locale)}`);
  const links: MapLinks = { data, details, world, land, sources };
  const [{ hydrate }, { default: component }, ground, words, atlas] = await Promise.all([
    import('svelte'),
    import('./MapExplorer.svelte'),
    import('./fetchLand.ts').then(({ fetchLand }) => fetchLand(world)),
    loadMapWords[locale](),
    fetchAtlas(data),
  ]);
  // The drawing already stands in the page, and is kept where the text handed in is not empty.
  const props = { data: atlas, locale, words, links, ground, drawing: ' ' };
  hydrate(component, { target, props });
}

async function fetchAtlas(url: string): Promise<AtlasData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: could not be fetched: ${String(response.status)}`);
  return (await response.json()) as AtlasData;
}
