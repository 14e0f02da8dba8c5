/** English words for what the map’s entries are, and for what became of them. */
export const englishMapEntries = {
  kinds: {
    'air-hub': 'air hub',
    'delivery-station': 'delivery station',
    'distribution-centre': 'distribution centre',
    ehub: 'eHub',
    'fulfilment-centre': 'fulfilment centre',
    office: 'office',
    'overseas-warehouse': 'overseas warehouse',
    'sortation-centre': 'sorting centre',
    'cloud-region': 'cloud region',
    greenfield: 'marketplace, founded',
    acquisition: 'marketplace, bought',
    conversion: 'marketplace, converted',
  } as Readonly<Record<string, string>>,
  routeKinds: {
    flights: 'cargo flight',
    trains: 'freight train',
    ships: 'ship',
    leaders: 'leading marketplace',
  },
  statuses: {
    active: 'operating',
    announced: 'announced',
    cancelled: 'cancelled',
    closed: 'closed',
    ended: 'ended',
    lapsed: 'lapsed',
    operating: 'operating',
    proposed: 'proposed',
    single: 'a single run',
    suspended: 'suspended, no word of a new start',
    'under-construction': 'under construction',
    unknown: 'no later word',
  } as Readonly<Record<string, string>>,
  dates: {
    announced: (date: string) => `announced ${date}`,
    opened: (date: string) => `opened ${date}`,
    closed: (date: string) => `closed ${date}`,
    disrupted: (date: string) => `could serve no customers by the last word, of ${date}`,
    none: 'no date known',
  },
  /** measures of leadership, by the table’s own phrase; one that is not here is read as it stands */
  measures: {
    'first by online sales (ECDB)': 'online sales (ECDB’s ranking)',
    'market share (University of St. Gallen survey)':
      'market share (University of St. Gallen survey)',
    'monthly users (KERI)': 'monthly users (KERI)',
    'monthly visits': 'monthly visits',
    'most used shopping app (Statista)': 'most used shopping app (Statista)',
    'most visited marketplace (Alexa, by Website Builder Expert)':
      'most visited marketplace (Alexa, by Website Builder Expert)',
    "named as the country's leading platform": 'named as the country’s leading platform',
    'named as the largest platform (Statista)': 'named as the largest platform (Statista)',
    'online sales, goods (ECDB top 100)': 'online sales of goods (ECDB’s top 100)',
    'share of gross merchandise value (Momentum Works)':
      'share of gross merchandise value (Momentum Works)',
    'share of online retail sales (Bundeskartellamt)':
      'share of online retail sales (Bundeskartellamt)',
    'share of online retail sales (eMarketer)': 'share of online retail sales (eMarketer)',
    'top online sales site by country (compiled map)':
      'top online sales site by country (compiled map)',
    'turnover (Carpathia)': 'turnover (Carpathia)',
    'turnover (EHI, Statista)': 'turnover (EHI, Statista)',
    'turnover (Forbes Kazakhstan)': 'turnover (Forbes Kazakhstan)',
  } as Readonly<Record<string, string>>,
};
