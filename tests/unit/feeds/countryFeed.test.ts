import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { touchedCountries } from '../../../src/facts/country/countryRows.ts';
import { countryFeed } from '../../../src/feeds/countryFeed.ts';
import type { FeedSetting } from '../../../src/feeds/setting.ts';
import { formatter } from '../../../src/i18n/format.ts';
import { messages } from '../../../src/i18n/messages.ts';

const dataset = loadDataset();
const reading = { dataset, format: formatter('en'), words: messages('en') };
const setting: FeedSetting = {
  locale: 'en',
  absolute: (path) => `https://example.org${path}`,
  name: 'Two Roads',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  publisher: { authority: 'example.org', begun: '2026-11-25' },
};
const feedOf = (code: string) => countryFeed(setting, reading, code);
const entry = (code: string, key: string) => {
  const found = feedOf(code).entries.find((one) => one.key.endsWith(key));
  if (found === undefined) throw new Error(`no such entry: ${key}`);
  return found;
};

describe('countryFeed(setting, reading, code)', () => {
  test('tells of a site at each of its dates', () => {
    const hub = dataset.row('hubs', 'cainiao-liege-ehub');
    const announced = entry('BE', `hubs/${hub.id}/announced`);
    const opened = entry('BE', `hubs/${hub.id}/opened`);
    expect(announced).toMatchObject({ title: `Announced: ${hub.name}`, date: hub.announced });
    expect(opened).toMatchObject({
      title: `Opened: ${hub.name}`,
      date: hub.opened,
      url: `https://example.org/countries/be/#hubs-${hub.id}`,
    });
    expect(opened.summary).toMatch(/^8 November 2021\. eHub, Alibaba, Liège\./);
  });

  test('says what is not known of a date, and names no day that the data do not', () => {
    const promise = dataset.tables.promises.find(
      ({ claimed_on = '', country }) => claimed_on.length === 7 && country?.includes('BE'),
    );
    const { summary, url, date } = entry('BE', `promises/${promise?.id}/claimed_on`);
    expect(date).toBe(promise?.claimed_on);
    expect(summary).toMatch(/^\p{L}+ \d{4}; the day is not in the data\./u);
    expect(url).toBe(`https://example.org/promises/${promise?.id}/`);
    const year = touchedCountries(dataset)
      .flatMap((code) => feedOf(code).entries)
      .find((one) => one.date.length === 4);
    expect(year?.summary).toMatch(/^\d{4}; no more of the date is in the data\./);
  });

  test('leaves out what has no date', () => {
    const undated = dataset.tables.hubs.find(
      ({ announced, opened, closed }) => !announced && !opened && !closed,
    );
    const keys = feedOf(undated?.country ?? '').entries.map(({ key }) => key);
    expect(keys.filter((key) => key.includes(`hubs/${undated?.id}/`))).toEqual([]);
  });

  test('gives no two entries of all countries one key', () => {
    const keys = touchedCountries(dataset).flatMap((code) =>
      feedOf(code).entries.map(({ key }) => key),
    );
    expect(keys.length).toBe(new Set(keys).size);
    expect(keys.length).toBeGreaterThan(500);
  });

  test('holds nothing, and no false date, where the data hold nothing dated', () => {
    const { entries, publisher } = feedOf('ZZ');
    expect(entries).toEqual([]);
    expect(publisher.begun).toBe('2026-11-25');
  });
});
