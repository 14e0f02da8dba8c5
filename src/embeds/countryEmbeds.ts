import { hubEntries } from '../atlas/entries/hubs.ts';
import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { countryName, type Reading } from '../facts/cellText.ts';
import { countryRows, touchedCountries, type CountryRows } from '../facts/country/countryRows.ts';
import { countryLeadFacts } from '../facts/country/leadFacts.ts';
import { countryFrame } from '../geo/countryFrame.ts';
import { worldGround } from '../geo/worldGround.ts';
import { worldTopology } from '../geo/worldLand.ts';
import { countryLead } from '../i18n/countryLead.ts';
import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { credit } from './credit.ts';
import type { Embeddable } from './embeddables.ts';
import { countryEmbedId } from './embedIds.ts';
import { frameHeight, frameSizes, innerWidth, textHeight, type FrameSize } from './frameHeight.ts';

// Pixels of what the card holds beside its words and its map: as src/styles/embed.css lays it out.
const gap = 26;
const detailsHeight = 40;
const captionHeight = 120;
const footHeight = { wide: 82, narrow: 118 };

const ground = worldGround(worldTopology('50m'));

/** The countries of which the data hold something, as cards that can be embedded. */
export function countryEmbeds(locale: Locale, dataset: Dataset): Embeddable[] {
  const reading: Reading = { dataset, words: messages(locale), format: formatter(locale) };
  return touchedCountries(dataset).map((code) => countryEmbed(reading, code));
}

function countryEmbed(reading: Reading, code: string): Embeddable {
  const { dataset, format } = reading;
  const rows = countryRows(dataset, code);
  const lead = countryLead[format.locale](countryLeadFacts(reading, code, rows), format).join(' ');
  const title = countryName(reading, code);
  const map = mapShape(dataset, code);
  const text = (width: number) =>
    textHeight(title, 'title', width) + textHeight(lead, 'lead', width) + detailsHeight;
  const mapHeight = (width: number) => (map === undefined ? 0 : width * map + captionHeight);
  const heightAt = (size: FrameSize) => {
    const width = innerWidth(size);
    if (size === 'narrow') return frameHeight(text(width), mapHeight(width), footHeight.narrow);
    const column = (width - gap) / 2;
    return frameHeight(Math.max(text(column), mapHeight(column)), footHeight.wide);
  };
  return {
    id: countryEmbedId(code),
    kind: 'country',
    title,
    path: `/countries/${code.toLowerCase()}/`,
    ...frameSizes(heightAt),
    alt: `${title}: ${lead}`,
    credit,
    sources: sourcesOf(...all(rows)).map((id) => dataset.row('sources', id)),
  };
}

function all(rows: CountryRows): { readonly sources: readonly string[] }[] {
  return Object.values(rows).flatMap((own: CountryRows[keyof CountryRows]) => [...own]);
}

/** Height to width of the map of a country's hubs; none where it has no hub. */
function mapShape(dataset: Dataset, code: string): number | undefined {
  const hubs = hubEntries(dataset).filter(({ country }) => country === code);
  const country = dataset.tables.countries.find((row) => row.code === code);
  if (hubs.length === 0 || country === undefined) return undefined;
  const places = hubs.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const { size } = countryFrame(ground.country(country.numeric), places);
  return size.height / size.width;
}
