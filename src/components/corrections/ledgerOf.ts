import { render } from 'astro:content';
import { charts } from '../../charts/index.ts';
import { loadDataset } from '../../data/load.ts';
import { touchedCountries } from '../../facts/country/countryRows.ts';
import type { FactName } from '../../facts/name.ts';
import { formatter } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { chartModel } from '../../render/chartModel.ts';
import { entryPlace } from '../entryPlace.ts';
import { storiesIn, storyPath } from '../stories.ts';
import { chapterLead } from './chapterLead.ts';
import { ledgerEntries, type ChapterOfData, type LedgerEntry } from './ledgerEntries.ts';

const known = new Map<Locale, Promise<readonly LedgerEntry[]>>();

/** The ledger of this edition in a language, the newest first; worked out once a build. */
export function ledgerOf(locale: Locale): Promise<readonly LedgerEntry[]> {
  const found = known.get(locale) ?? read(locale);
  known.set(locale, found);
  return found;
}

async function read(locale: Locale): Promise<readonly LedgerEntry[]> {
  const dataset = loadDataset();
  // The chapters are rendered to know what they say, which takes a while.
  if (dataset.tables.corrections.length === 0) return [];
  const titles = new Map(
    charts.map((chart) => [chart.id, chartModel(chart, locale, dataset).text.title]),
  );
  return ledgerEntries({
    reading: { dataset, format: formatter(locale), words: messages(locale) },
    charts,
    chartTitle: (id) => titles.get(id) ?? id,
    chapters: await chaptersOfData(locale),
    countries: touchedCountries(dataset),
  });
}

async function chaptersOfData(locale: Locale): Promise<ChapterOfData[]> {
  const stories = (await storiesIn(locale)).toSorted((a, b) => a.data.chapter - b.data.chapter);
  return Promise.all(
    stories.map(async (story) => ({
      ...leadOf(entryPlace(story.id).slug, locale),
      title: story.data.title,
      path: storyPath(story),
      facts: (await render(story)).remarkPluginFrontmatter['facts'] as readonly FactName[],
      charts: [...(story.body ?? '').matchAll(/<Chart id="([^"]+)"/g)].map(([, id = '']) => id),
    })),
  );
}

function leadOf(slug: string, locale: Locale): Pick<ChapterOfData, 'lead'> {
  const lead = chapterLead(slug, locale);
  return lead === undefined ? {} : { lead };
}
