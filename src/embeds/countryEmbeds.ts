import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { countryName, type Reading } from '../facts/cellText.ts';
import { countryRows, touchedCountries, type CountryRows } from '../facts/country/countryRows.ts';
import { countryLeadFacts } from '../facts/country/leadFacts.ts';
import { countryLead } from '../i18n/countryLead.ts';
import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { credit } from './credit.ts';
import type { Embeddable } from './embeddables.ts';
import { countryEmbedId } from './embedIds.ts';
import { frameHeight, frameWidths, innerWidth, textHeight } from './frameHeight.ts';

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
  const heightAt = (width: number) =>
    frameHeight(
      textHeight(title, 'title', width),
      ...[lead, credit].map((text) => textHeight(text, 'body', width)),
    );
  return {
    id: countryEmbedId(code),
    kind: 'country',
    title,
    path: `/countries/${code.toLowerCase()}/`,
    width: frameWidths.wide,
    height: heightAt(innerWidth('wide')),
    narrow: { width: frameWidths.narrow, height: heightAt(innerWidth('narrow')) },
    alt: `${title}: ${lead}`,
    credit,
    sources: sourcesOf(...all(rows)).map((id) => dataset.row('sources', id)),
  };
}

function all(rows: CountryRows): { readonly sources: readonly string[] }[] {
  return Object.values(rows).flatMap((own: CountryRows[keyof CountryRows]) => [...own]);
}
