import { countriesOf } from '../../atlas/entryCountries.ts';
import { companyIds } from '../../atlas/model.ts';
import { countryName } from '../../facts/cellText.ts';
import { companies, type Company } from '../../facts/company/companies.ts';
import { touchedCountries } from '../../facts/country/countryRows.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cardSvg } from '../../pictures/cardSvg.ts';
import { figureSvg } from '../../pictures/figureSvg.ts';
import { pictureIds } from '../../pictures/pictureAddress.ts';
import { companyProfile } from '../profile/companyProfile.ts';
import { countryProfile } from '../profile/countryProfile.ts';
import { profileReading, type ProfileReading } from '../profile/profileReading.ts';
import { countryPiece, keyedCountryPiece, worldPiece } from './mapPieces.ts';
import type { Picture } from './picture.ts';
import { picturesOf } from './picturesOf.ts';

/** Of every country its map with what is known of it; of every company a card. */
export function placePictures(locale: Locale): Picture[] {
  const ofCountries = profileReading(locale, 'country');
  const ofCompanies = profileReading(locale, 'company');
  return [
    ...touchedCountries(ofCountries.dataset).flatMap((code) =>
      picturesOf(pictureIds.country(code), {
        figure: () => countryFigure(ofCountries, code),
        card: () => countryCard(ofCountries, code),
      }),
    ),
    ...companies.flatMap((company) =>
      picturesOf(pictureIds.company(company.id), {
        card: () => companyCard(ofCompanies, company),
      }),
    ),
  ];
}

function countryCard(reading: ProfileReading, code: string): string {
  const { locale } = reading.format;
  return cardSvg({
    locale,
    kicker: reading.words.pictures.country,
    title: countryName(reading, code),
    lines: countryProfile(reading, code).lead,
    ...(isOnMap(reading, code) && { drawing: countryPiece(locale, code) }),
  });
}

function countryFigure(reading: ProfileReading, code: string): string {
  const { locale } = reading.format;
  const { lead, sources } = countryProfile(reading, code);
  return figureSvg({
    locale,
    kicker: reading.words.pictures.country,
    title: countryName(reading, code),
    line: lead.join(' '),
    ...(isOnMap(reading, code) && { drawing: keyedCountryPiece(locale, code) }),
    texts: [],
    sources: sources.map((id) => reading.dataset.row('sources', id)),
  });
}

/** Whether a country’s page has a map: of some the data hold no more than a law. */
function isOnMap({ atlas }: ProfileReading, code: string): boolean {
  return atlas.entries.some((entry) => countriesOf(entry).includes(code));
}

const worldSize = { width: 660, height: 412 } as const;

function companyCard(reading: ProfileReading, company: Company): string {
  const { locale } = reading.format;
  const onMap = companyIds.find((id) => id === company.id);
  return cardSvg({
    locale,
    kicker: reading.words.pictures.company,
    title: company.name,
    lines: companyProfile(reading, company).lead,
    ...(onMap !== undefined && {
      drawing: worldPiece(locale, worldSize, { companies: [onMap] }),
    }),
  });
}
