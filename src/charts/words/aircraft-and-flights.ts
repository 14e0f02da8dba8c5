import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstFlights'
    | 'firstAt'
    | 'lastFlights'
    | 'lastAt'
    | 'peak'
    | 'peakAt'
    | 'fleet'
    | 'fleetAt'
    | 'active'
    | 'activeAt'
    | 'started'
    | 'startedAt'
    | 'week'
    | 'day'
    | 'planned'
    | 'plannedYear',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon Air’s flights a day rose from ${f.firstFlights} in ${f.firstAt} to ${f.lastFlights} in ${f.lastAt}; its fleet, ${f.peak} in ${f.peakAt}, was ${f.fleet} in ${f.fleetAt}`,
    subtitle: `Aircraft flown for Amazon Air, and its flights a day, by date of the count; Cainiao’s flights, undated, for comparison`,
    alt: `The fleet stands above, the flights below. The fleet begins with ${f.started} leased aircraft in ${f.startedAt}, passes through counts that lie apart by whom they were made, reaches ${f.peak} in ${f.peakAt} and stands at ${f.fleet} in ${f.fleetAt}. Flights a day climb from ${f.firstFlights} in ${f.firstAt} to ${f.lastFlights} in ${f.lastAt}, with a small part of them in Europe. A dotted line marks Cainiao’s ${f.week} flights a week, about ${f.day} a day, of no known date.`,
    notes: [
      `Fleets were counted by a university’s institute, the company and the press, and not alike: hollow squares are aircraft under contract, not all of them delivered; the square with a dot (${f.active}, ${f.activeAt}) counts only those that were active. Only flights are joined by a line, all counted by the institute, some over one day, some over a week; no count later than ${f.lastAt} was found. Of some counts only the year is known.`,
      `Of Cainiao no count of aircraft was found, only of flights, and those without a date. Its ${f.week} flights a week are drawn as ${f.day} a day; a plan for more than ${f.planned} chartered flights in ${f.plannedYear} is another measure and left out.`,
    ],
    columns: {
      date: 'Date',
      company: 'Company',
      measure: 'Measure',
      value: 'Count',
      count: 'Counted by',
    },
    labels: {
      'fleet-panel': 'Aircraft flown for Amazon',
      'flights-panel': 'Flights a day',
      amazon: 'Amazon',
      alibaba: 'Alibaba (Cainiao)',
      aircraft: 'aircraft',
      contracted: 'aircraft under contract',
      'contracted-here': 'under contract',
      flights: 'flights a day',
      'flights-europe': 'flights a day in Europe',
      'flights-week': 'flights a week',
      company: 'the company',
      outside: 'others',
      active: 'others, active aircraft only',
      cainiao: `Cainiao, undated: ${f.week} a week`,
      europe: 'in Europe',
    },
  }),
};
