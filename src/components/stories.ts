import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { entryPlace } from './entryPlace.ts';

export type Story = CollectionEntry<'stories'>;

/** The chapters published in a language. */
export function storiesIn(locale: Locale): Promise<Story[]> {
  // As long as there is one language, its type would make the comparison look needless.
  const wanted: string = locale;
  return getCollection('stories', ({ id }) => entryPlace(id).locale === wanted);
}

/** The first chapter in a language. Throws where there is none: every page leads to it. */
export async function firstStory(locale: Locale): Promise<Story> {
  const first = (await storiesIn(locale)).find(({ data }) => data.chapter === 1);
  if (first === undefined) throw new Error(`src/content/stories: no first chapter: ${locale}`);
  return first;
}

/** The path of a chapter below the folder of its language. */
export function storyPath({ id }: Pick<Story, 'id'>): string {
  return `/stories/${entryPlace(id).slug}/`;
}
