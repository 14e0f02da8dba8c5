import { loadDataset } from '../../data/load.ts';
import { keptEditions } from '../../editions/keptEditions.ts';
import type { Edition } from '../../editions/manifest.ts';
import { since, type Since } from '../../editions/news.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textOrder } from '../../i18n/textOrder.ts';

/** A figure with all that was kept of it, the newest first. */
export interface FigureEditions {
  readonly id: string;
  readonly title: string;
  readonly editions: readonly Since[];
}

let kept: readonly Edition[] | undefined;

/** The editions of a language by figure, in the order of their titles. */
export function figureEditions(locale: Locale): FigureEditions[] {
  kept ??= keptEditions();
  const own = Map.groupBy(kept, ({ language }) => language).get(locale) ?? [];
  const compare = textOrder(locale);
  return [...Map.groupBy(own, ({ id }) => id)]
    .map(([id, editions]) => ({
      id,
      title: editions.at(-1)?.title ?? id,
      editions: editions.toReversed().map((edition) => since(edition, loadDataset())),
    }))
    .toSorted((a, b) => compare(a.title, b.title));
}

/** The newest edition that shows the same data as the figure does today, if one was kept. */
export function presentEdition(id: string, locale: Locale): Edition | undefined {
  const own = figureEditions(locale).find((figure) => figure.id === id);
  return own?.editions.find(({ changes }) => changes?.length === 0)?.edition;
}
