import { atlasDetails, type AtlasDetails, type PageLink } from '../atlas/details.ts';
import { countriesOf } from '../atlas/entryCountries.ts';
import type { Entry } from '../atlas/model.ts';
import { loadDataset } from '../data/load.ts';
import { companyNamed } from '../facts/company/companies.ts';
import type { Locale } from '../i18n/locales.ts';
import { atlasIn } from './atlasIn.ts';
import { chaptersOfRows } from './chaptersOfRows.ts';
import { link } from './link.ts';
import { storyPath, type Story } from './stories.ts';

/** The details of the map's entries, with the pages of this site on which a reader may go on. */
export async function mapDetails(locale: Locale): Promise<AtlasDetails> {
  const chapters = await chaptersOfRows(locale);
  const details = atlasDetails(loadDataset());
  const { entries, countries } = atlasIn(locale);
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  const pagesOf = (entry: Entry): PageLink[] => [
    ...countriesOf(entry).map((code) => countryPage(locale, code, names.get(code) ?? code)),
    ...companyPages(locale, entry),
    ...[...(chapters.get(entry.id) ?? [])].map((story) => chapterPage(locale, story)),
  ];
  return Object.fromEntries(
    entries.map((entry) => {
      const own = details[entry.id];
      if (own === undefined) throw new Error(`map: entry without details: ${entry.id}`);
      return [entry.id, { ...own, pages: pagesOf(entry) }];
    }),
  );
}

function countryPage(locale: Locale, code: string, name: string): PageLink {
  return { kind: 'country', name, href: link(locale, `/countries/${code.toLowerCase()}/`) };
}

/** None where nobody is named, or one of whom no page tells. */
function companyPages(locale: Locale, { company, operator }: Entry): PageLink[] {
  const found = companyNamed(operator) ?? companyNamed(company);
  if (found === undefined) return [];
  return [{ kind: 'company', name: found.name, href: link(locale, `/companies/${found.id}/`) }];
}

function chapterPage(locale: Locale, story: Story): PageLink {
  return { kind: 'chapter', name: story.data.title, href: link(locale, storyPath(story)) };
}
