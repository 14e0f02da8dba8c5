import { formatter } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { Feed } from './feed.ts';
import { feedFrame, type FeedSetting } from './setting.ts';

/** What a feed tells of a chapter. */
export interface ChapterNews {
  readonly slug: string;
  readonly title: string;
  readonly chapter: number;
  readonly summary: string;
  readonly finding: string;
  /** YYYY-MM-DD, the day of its first edition */
  readonly published: string;
  /** of the last edition that says something else */
  readonly revised?: string | undefined;
}

/** The chapters of a language; of those of one day the last comes first. */
export function chapterFeed(setting: FeedSetting, chapters: readonly ChapterNews[]): Feed {
  const words = messages(setting.locale);
  const format = formatter(setting.locale);
  const latest = chapters.toSorted((a, b) => b.chapter - a.chapter);
  return {
    ...feedFrame(setting, 'feed', '/'),
    title: words.feeds.chapters.title(setting.name),
    description: words.feeds.chapters.description,
    entries: latest.map(({ slug, title, chapter, summary, finding, published, revised }) => ({
      key: `stories/${slug}`,
      title,
      summary: [
        finding,
        summary,
        ...(revised === undefined ? [] : [words.feeds.chapters.revised(format.date(revised))]),
      ].join(' '),
      url: setting.absolute(`/stories/${slug}/`),
      date: published,
      revised,
      topics: [words.story.chapter(format.words(chapter))],
    })),
  };
}
