import { countryLabels, type CountryFigures } from '../countryNames.ts';
import type { ChartWords } from '../define.ts';

type Figures = CountryFigures &
  Readonly<
    Record<
      | `${'US' | 'IN' | 'DE'}${'First' | 'FirstYear' | 'Last' | 'LastYear'}`
      | 'countries'
      | 'once'
      | 'world'
      | 'worldMonth'
      | 'europe'
      | 'europeMonth'
      | 'table',
      string
    >
  >;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon went from ${f.INFirst} fulfilment centres in India in ${f.INFirstYear} to ${f.INLast} in ${f.INLastYear}, and in Germany from ${f.DEFirst} in ${f.DEFirstYear} to ${f.DELast} in ${f.DELastYear}`,
    subtitle: `Amazon’s fulfilment centres by country, at each date for which a count was found, on a logarithmic scale; hollow marks are a consultant’s or an institute’s counts`,
    alt: `A row of marks for each of ${f.countries} countries, the largest last count first. The United States lead far before all, with ${f.USFirst} in ${f.USFirstYear} and ${f.USLast} in ${f.USLastYear}, by different counters. India follows, from ${f.INFirst} to ${f.INLast}, then Germany, from ${f.DEFirst} to ${f.DELast}, and Japan. The United Kingdom, Spain and others have only an early count and stand too low; Brazil, Australia, Saudi Arabia and the United Arab Emirates have few.`,
    notes: [
      `Counts by different people, of different dates, some with centres that were only announced: a country without a late count stands lower than it should, and countries must not be ranked by this. Of ${f.once} only one count was found. The hollow marks of ${f.table} come from a copy of a consultant’s table; the ${f.USLast} of the United States were counted by a university’s institute, for their distance to airports.`,
      `For all the world ${f.world} were told in ${f.worldMonth}, fewer than that institute counted in the United States alone: they cannot both count the same thing. For the European Union it was more than ${f.europe} in ${f.europeMonth}. Sorting centres and delivery stations are not meant to be counted.`,
    ],
    columns: {
      country: 'Country',
      date: 'Date',
      centres: 'Fulfilment centres',
      counter: 'Counted by',
    },
    labels: {
      ...countryLabels(f),
      in: 'in',
      table: 'a consultant',
      institute: 'a university’s institute',
      other: 'the company or the press',
    },
  }),
};
