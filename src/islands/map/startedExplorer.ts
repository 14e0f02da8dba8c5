import { onMount } from 'svelte';
import type { AtlasData } from '../../atlas/model.ts';
import type { WorldGround } from '../../geo/worldGround.ts';
import { formatter } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ExplorerWords } from '../../i18n/mapWords.ts';
import { Explorer } from './explorer.svelte.ts';
import type { MapLinks } from './explorerLinks.ts';

/** What the map is made of, on its page and in a frame. */
export interface MapProps {
  readonly data: AtlasData;
  readonly locale: Locale;
  readonly words: ExplorerWords;
  readonly links: MapLinks;
  /** the world's shapes; none where the map is printed */
  readonly ground?: WorldGround;
  /** the map as it is printed; in the browser, where it already stands, anything but nothing */
  readonly drawing: string;
}

/** An explorer that obeys the page's address once its component is mounted; called while that is made. */
export function startedExplorer({ data, words, locale }: MapProps): Explorer {
  const explorer = new Explorer(data, words, formatter(locale));
  onMount(() => {
    explorer.start();
  });
  return explorer;
}
