import { render } from 'astro:content';
import { loadDataset } from '../data/load.ts';
import { nameFact, type FactName } from '../facts/name.ts';
import type { Locale } from '../i18n/locales.ts';
import { storiesIn, type Story } from './stories.ts';

/**
 * The chapters whose prose states a fact of a row, in their order, by `table/row`. A row that was only
 * counted among others is not stated.
 */
export async function chaptersOfRows(locale: Locale): Promise<ReadonlyMap<string, Set<Story>>> {
  const dataset = loadDataset();
  const chapters = new Map<string, Set<Story>>();
  const stories = (await storiesIn(locale)).toSorted((a, b) => a.data.chapter - b.data.chapter);
  for (const story of stories) {
    const { remarkPluginFrontmatter } = await render(story);
    const facts = remarkPluginFrontmatter['facts'] as readonly FactName[];
    for (const { table, id, field } of facts.flatMap((fact) => nameFact(dataset, fact).cells)) {
      // A count names the rows it counts by their id alone.
      if (field === 'id') continue;
      const key = `${table}/${id}`;
      chapters.set(key, (chapters.get(key) ?? new Set()).add(story));
    }
  }
  return chapters;
}
