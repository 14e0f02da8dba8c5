import { mount } from 'svelte';
import { isLocale } from '../../i18n/locales.ts';
import { loadMapWords } from '../../i18n/mapWords.ts';
import type { MapLinks } from './explorerLinks.ts';
import { fetchAtlas } from './fetchAtlas.ts';
import { fetchLand } from './fetchLand.ts';
import MapFramed from './MapFramed.svelte';
import { fetchSheet } from './fetchSheet.ts';
import sheet from '../../styles/mapFramed.css?url';

/** Puts the living map in place of the printed one in `target`, whose `data-` attributes say where its data are. */
export async function bringToLife(target: HTMLElement): Promise<void> {
  const { locale, data = '', details = '', world = '', land = '', sources = '' } = target.dataset;
  if (!isLocale(locale)) throw new Error(`map: unknown language: ${String(locale)}`);
  const links: MapLinks = { data, details, world, land, sources };
  const [ground, words, atlas] = await Promise.all([
    fetchLand(world),
    loadMapWords[locale](),
    fetchAtlas(data),
    fetchSheet(sheet),
  ]);
  const drawing = target.querySelector('.map-surface')?.innerHTML ?? '';
  target.replaceChildren();
  mount(MapFramed, { target, props: { data: atlas, locale, words, links, ground, drawing } });
}
