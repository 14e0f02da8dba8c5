import { loadDataset } from '../../data/load.ts';
import { touchedCountries } from '../../facts/country/countryRows.ts';
import { countryFeed } from '../../feeds/countryFeed.ts';
import type { Feed } from '../../feeds/feed.ts';
import type { FeedSetting } from '../../feeds/setting.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/paths.ts';
import { profileReading } from '../profile/profileReading.ts';

/** The paths of every country in every language; each with its code. */
export function countryPaths() {
  return localePaths().flatMap(({ params, props }) =>
    touchedCountries(loadDataset()).map((code) => ({
      params: { ...params, cc: code.toLowerCase() },
      props: { ...props, code },
    })),
  );
}

/** A country in a language. */
interface Place {
  readonly locale: Locale;
  readonly code: string;
}

/** The feed of a country. */
export function countryNews(setting: FeedSetting, { code }: Place): Feed {
  return countryFeed(setting, profileReading(setting.locale, 'country'), code);
}
