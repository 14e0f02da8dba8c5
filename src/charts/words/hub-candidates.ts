import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'sites'
    | 'countries'
    | 'since'
    | 'named'
    | 'namedMonth'
    | 'opened'
    | 'lost'
    | 'promise'
    | 'noTrace'
    | 'budapest',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `${f.sites} sites in ${f.countries} countries were talked of for an Alibaba hub in Europe; Liège alone got one`,
    subtitle: `When each site was first reported, and what became of it, from ${f.since} on`,
    alt: `A timeline with a row for each of ${f.sites} sites in the order in which they were first reported. It begins with talks in France in ${f.since}, goes on to Malpensa, Burgas, Bulgaria again, Barcelona, Hungary and Croatia, and thickens in the months after the French promise of ${f.promise}: Genoa, Marseille, Poland. On ${f.named} Cainiao names Liège, which opens in ${f.opened}. Weert and Maastricht, tried for by the Dutch, lose in ${f.lost}. Barcelona is struck out too. Of ${f.noTrace} others no trace was found after the first reports, and talks at Plovdiv have no date.`,
    notes: [
      'Hollow circles are sites that were talked of, struck ones were ruled out or lost, the solid one opened. A bar is a date of which only the year is known. Most reports name no one at Alibaba: they are what ministers, officials, other firms and the press said. “No trace since” means that none of such a hub was found, not that there was a refusal.',
      `Barcelona was called all but ruled out some year and a half after the first report. Of the Trakia zone only talks are known, without a date. Left out are Russia and Turkey, the sorting centres that came later, the one near Paris among them, and Budapest, which opened as a regional hub in ${f.budapest}; an undated search for a warehouse in Spain is left out too.`,
    ],
    columns: {
      site: 'Site',
      first: 'First reported',
      outcome: 'Outcome',
      opened: 'Opened',
      closed: 'Ended',
    },
    labels: {
      named: `Cainiao names Liège, ${f.namedMonth}`,
      opened: 'opened',
      'opened-at': `opened, ${f.opened}`,
      lost: 'lost to Liège',
      'lost-at': `lost to Liège, ${f.lost}`,
      'ruled-out': 'all but ruled out',
      'no-trace': 'no trace since',
      open: 'talks',
      undated: 'talks, date not known',
      'alibaba-france-hub-talks-2014': 'France, no place named',
      'alibaba-malpensa-hub-2015': 'Malpensa, Italy',
      'alibaba-burgas-study-2016': 'Burgas, Bulgaria',
      'alibaba-bulgaria-logistics-centre-2017': 'Bulgaria, no place named',
      'alibaba-hungary-talks-2017': 'Hungary, no place named',
      'alibaba-croatia-talks-2017': 'Croatia, no place named',
      'alibaba-barcelona-hub-2017': 'Barcelona (Gavà), Spain',
      'alibaba-france-logistics-centre-2018': 'France, no place named',
      'alibaba-marseille-hub-2018': 'Marseille, France',
      'alibaba-genoa-hub-2018': 'Genoa, Italy',
      'alibaba-poland-border-centre-2018': 'Poland, by the German border',
      'cainiao-liege-ehub': 'Liège, Belgium',
      'alibaba-weert-candidate': 'Weert, Netherlands',
      'alibaba-maastricht-candidate': 'Maastricht, Netherlands',
      'alibaba-trakia-economic-zone-talks': 'Plovdiv (Trakia), Bulgaria',
    },
  }),
};
