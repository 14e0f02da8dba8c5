import { loadDataset } from '../../data/load.ts';
import { correctionFeed } from '../../feeds/correctionFeed.ts';
import type { Feed } from '../../feeds/feed.ts';
import type { FeedSetting } from '../../feeds/setting.ts';
import { formatter } from '../../i18n/format.ts';
import { messages } from '../../i18n/messages.ts';

/** The feed of the ledger of corrections. */
export function correctionNews(setting: FeedSetting): Feed {
  const { locale } = setting;
  const dataset = loadDataset();
  const reading = { dataset, format: formatter(locale), words: messages(locale) };
  return correctionFeed(setting, reading, dataset.tables.corrections);
}
