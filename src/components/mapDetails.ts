import { atlasDetails, type AtlasDetails, type PageLink } from '../atlas/details.ts';
import { loadDataset } from '../data/load.ts';
import type { Locale } from '../i18n/locales.ts';
import { chaptersOfRows } from './chaptersOfRows.ts';
import { link } from './link.ts';
import { storyPath } from './stories.ts';

/** The details of the map's entries, with the pages of this site on which a reader may go on. */
export async function mapDetails(locale: Locale): Promise<AtlasDetails> {
  const chapters = await chaptersOfRows(locale);
  const pagesOf = (id: string): PageLink[] =>
    [...(chapters.get(id) ?? [])].map((story) => ({
      kind: 'chapter',
      name: story.data.title,
      href: link(locale, storyPath(story)),
    }));
  return Object.fromEntries(
    Object.entries(atlasDetails(loadDataset())).map(([id, details]) => {
      const pages = pagesOf(id);
      return [id, pages.length > 0 ? { ...details, pages } : details];
    }),
  );
}
