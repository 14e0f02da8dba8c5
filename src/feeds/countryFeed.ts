import { countryName, type Reading } from '../facts/cellText.ts';
import { countryRows } from '../facts/country/countryRows.ts';
import { countryEntries } from './countryEntries.ts';
import type { Feed } from './feed.ts';
import { countryFeedName } from './paths.ts';
import { feedFrame, type FeedSetting } from './setting.ts';

/**
 * What happened in a country by the data: each dated event, each site and marketplace when it was announced,
 * opened or closed, each promise when given and when judged, each law. @param code ISO 3166-1 alpha-2
 */
export function countryFeed(setting: FeedSetting, reading: Reading, code: string): Feed {
  const { countries } = reading.words.feeds;
  const name = countryName(reading, code);
  const page = `/countries/${code.toLowerCase()}/`;
  const told = countryEntries(reading, countryRows(reading.dataset, code));
  return {
    ...feedFrame(setting, countryFeedName(code), page),
    title: countries.title(setting.name, name),
    description: countries.description(name),
    entries: told.map(({ path, anchor, ...entry }) => ({
      ...entry,
      // One event can stand in the feeds of several countries, and is another entry in each.
      key: `countries/${code.toLowerCase()}/${entry.key}`,
      url: `${setting.absolute(path ?? page)}${anchor === undefined ? '' : `#${anchor}`}`,
    })),
  };
}
