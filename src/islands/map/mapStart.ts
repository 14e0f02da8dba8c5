import { isLocale } from '../../i18n/locales.ts';
import { loadMapWords } from '../../i18n/mapWords.ts';
import type { MapLinks } from './explorerLinks.ts';
import { holdChoices } from './earlyChoices.ts';
import { fetchAtlas } from './fetchAtlas.ts';

// Of a reader who has begun to look about; a screen reader scrolls the page as it reads.
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const;

/**
 * Brings the printed map to life: at once where the address asks for a view, else at the first sign of a
 * reader, so that one who only looks fetches nothing. What is chosen too early is chosen again.
 * Addresses and language are read from the page's `[data-map]`.
 */
export function startMap(): void {
  const target = document.querySelector<HTMLElement>('[data-map]');
  if (!target) return;
  const ending = new AbortController();
  const chooseAgain = holdChoices(target);
  target.dataset['scripted'] = '';
  const start = (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    wake(target).then(chooseAgain, (error: unknown) => {
      delete target.dataset['scripted'];
      target.dataset['failed'] = error instanceof Error ? error.message : String(error);
    });
  };
  if (location.search !== '') {
    start();
    return;
  }
  const options = { passive: true, signal: ending.signal };
  for (const sign of signs) addEventListener(sign, start, options);
}

async function wake(target: HTMLElement): Promise<void> {
  const { locale, data = '', details = '', world = '', land = '', sources = '' } = target.dataset;
  if (!isLocale(locale)) throw new Error(`map: unknown language: ${String(locale)}`);
  const links: MapLinks = { data, details, world, land, sources };
  const [{ hydrate }, { default: component }, ground, words, atlas] = await Promise.all([
    import('../hydrate.ts'),
    import('./MapExplorer.svelte'),
    import('./fetchLand.ts').then(({ fetchLand }) => fetchLand(world)),
    loadMapWords[locale](),
    fetchAtlas(data),
  ]);
  // The drawing already stands in the page, and is kept where the text handed in is not empty.
  const props = { data: atlas, locale, words, links, ground, drawing: ' ' };
  hydrate(component, { target, props });
}
