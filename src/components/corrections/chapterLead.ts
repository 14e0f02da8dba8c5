import type { Dataset } from '../../data/dataset.ts';
import type { Locale } from '../../i18n/locales.ts';
import { leads } from '../../leads/index.ts';
import { sceneOf } from '../leadDrawing.ts';

/** The chapter that is led by a map. */
const mapped = 'the-hub-that-france-was-promised';

/** All that the lead graphic of a chapter draws from the data; undefined where it has none. */
export function chapterLead(
  slug: string,
  locale: Locale,
): ((dataset: Dataset) => unknown) | undefined {
  if (slug === mapped) return (dataset) => sceneOf(dataset, locale);
  const lead = leads.find(({ id }) => id === slug);
  if (lead === undefined) return undefined;
  return (dataset) => lead.steps.map((step) => lead.draw(dataset, step, 'wide', locale));
}
