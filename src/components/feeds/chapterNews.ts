import { chapterFeed } from '../../feeds/chapterFeed.ts';
import type { Feed } from '../../feeds/feed.ts';
import type { FeedSetting } from '../../feeds/setting.ts';
import { entryPlace } from '../entryPlace.ts';
import { storiesIn } from '../stories.ts';

/** The feed of the chapters that a language has. */
export async function chapterNews(setting: FeedSetting): Promise<Feed> {
  const stories = await storiesIn(setting.locale);
  const chapters = stories.map(({ id, data }) => ({ ...data, slug: entryPlace(id).slug }));
  return chapterFeed(setting, chapters);
}
