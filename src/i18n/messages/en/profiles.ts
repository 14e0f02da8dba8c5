/** English words of the pages of a country and of a company; the first sentences have files of their own. */
export const englishProfiles = {
  countries: {
    title: 'Countries',
    summary: (count: string) =>
      `What the data hold of ${count} countries: the shops, the logistics sites, the routes, the data centres and the laws of each.`,
    description: (name: string) =>
      `${name}: marketplaces, logistics sites, routes, cloud regions, laws and promises of Alibaba, Amazon and their rivals, each with its sources.`,
    near: (region: string) => `Other countries in the data: ${region}`,
    absent:
      'A country that is not here is one of which we have read nothing, not one where nothing stands.',
    union:
      'Acts and figures of the European Union as a whole count to no country; they stand in the tables of laws and measurements.',
    map: (name: string) => `${name} on the map, by year`,
    counts: {
      marketplaces: ['marketplace', 'marketplaces'],
      hubs: ['site', 'sites'],
      routes: ['route', 'routes'],
      'cloud-regions': ['cloud region', 'cloud regions'],
      'market-leaders': ['leader', 'leaders'],
      events: ['event', 'events'],
      promises: ['promise', 'promises'],
      policy: ['law or decision', 'laws and decisions'],
      series: ['measurement', 'measurements'],
    } as Readonly<Record<string, readonly [one: string, many: string]>>,
  },
  companies: {
    title: 'Companies',
    summary:
      'Amazon, Alibaba and JD.com, and the rivals that the data name: what they earn, where they stand, and what they have promised.',
    description: (name: string) =>
      `${name} in the data: accounts, logistics sites by country, marketplaces, events, promises and people, each with its sources.`,
    sites: 'Logistics sites by country',
    sitesNote:
      'As last read. Neither company publishes a full list; each site, with its dates and sources, stands on the page of its country.',
    country: 'Country',
    known: 'Known',
  },
  sections: {
    marketplaces: {
      title: 'Marketplaces',
      note: 'The date of a shop that was bought is that of the deal.',
    },
    hubs: {
      title: 'Logistics sites',
      note: 'States are those last read, and few were read of this year. Jobs are promised, employed or a capacity, as the note says; they are not to be added up.',
    },
    routes: { title: 'Routes', note: 'Flights, freight trains and ships, as they were announced.' },
    'cloud-regions': { title: 'Cloud regions', note: '' },
    'market-leaders': {
      title: 'Who leads',
      note: 'Each by its own measure and year; they are not to be compared.',
    },
    events: { title: 'What happened', note: '' },
    promises: { title: 'Promises', note: 'What was said would be, and what became of it.' },
    policy: { title: 'Laws, fines and decisions', note: '' },
    series: {
      title: 'Measurements',
      note: 'Definitions differ from one source to the next; the note says how.',
    },
    people: { title: 'People', note: 'In the office they held at the time.' },
    accounts: {
      title: 'Key figures',
      note: 'From the accounts, as first reported where held, in their own currency; for each line the newest periods in the data, by the month in which they end.',
    },
  } as Readonly<Record<string, { readonly title: string; readonly note: string }>>,
  contents: 'On this page',
  groups: {
    entered: 'Entered',
    left: 'Left',
    unopened: 'Planned, or no later word',
    operating: 'Operating',
    planned: 'Planned',
    unsure: 'No later word',
    ended: 'Given up or closed',
    turning: 'The greater events',
    lesser: (count: string) => `${count} lesser events`,
    all: (count: string) => `All ${count}`,
  },
  how: {
    greenfield: 'founded by the company',
    acquisition: 'bought',
    conversion: 'made out of a shop it had',
  },
  launched: (date: string) => `since ${date}`,
  deal: (date: string) => `deal of ${date}`,
  until: (date: string) => `until ${date}`,
  launchUnknown: 'beginning not known',
  firstRun: (date: string) => `first run ${date}`,
  lastRun: (date: string) => `ended ${date}`,
  via: (towns: string) => `by way of ${towns}`,
  rank: (rank: string) => `place ${rank}`,
  leads: (owner: string) => `owned by ${owner}`,
  undated: 'undated',
  promisedBy: (who: string) => `said by ${who}`,
  verdicts: {
    kept: 'kept',
    partly: 'kept in part, or late',
    broken: 'broken',
    pending: 'still open',
    lapsed: 'lapsed',
    unknown: 'no later word',
  },
  judged: (verdict: string, date: string) => `${verdict} (${date})`,
  sources: 'Sources',
  moreSources: (count: string) => `and ${count} more`,
  allSources: (count: string) => `The ${count} sources of this page`,
};
