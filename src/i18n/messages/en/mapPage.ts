/** English words of the map's page and of small maps, which no script needs. */
export const englishMapPage = {
  title: 'Amazon stores where it sells; Alibaba sorts what it sends',
  description:
    'A map of the logistics sites, flights, trains, marketplaces and cloud regions of both companies and their rivals, by year, each with its sources.',
  amazon: (count: string, stores: string) =>
    `Of the ${count} Amazon sites that we have read to be operating, ${stores} are fulfilment centres, which hold stock near its buyers.`,
  alibaba: (count: string, stores: string, sorts: string) =>
    `Of Alibaba’s ${count}, ${stores} are; ${sorts} sort parcels or pass them on.`,
  countFrom: 'Every one is in the list.',
  fromHome: 'See all of it on the map',
  readTitle: 'How to read the map',
  read: [
    'A shape is a company and a fill is a state. A solid mark was operating when last read of; a hollow mark was planned; a slanting stroke through it means that it was given up or has closed; a level one that by the last word it is out of service; a dot in it means that it opened and nothing later was read.',
    'In an earlier year, each entry is shown as its dates say for the last day of that year. What has no date is shown in the last year alone.',
    'All projections of this map keep areas true to each other. Lines that states dispute are dashed, and are no opinion.',
  ],
  unknownTitle: 'What is not known',
  unknown: [
    'Neither company publishes a full list of its sites. The map holds those for which we found a source, and nothing else: an empty country is one of which we have read nothing, not one where nothing stands.',
    'A site known only by its country is a ring in the country, never at a point that we made up.',
    'Leaders are measured differently from country to country: by sales, visits, users or share. The measure stands with each, and two countries should not be compared by it.',
  ],
  countryTitle: 'Where the story began',
  creditTitle: 'Sources and credit',
  credit: 'Coasts and borders: Natural Earth, by world-atlas. Drawing: D3.',
  sources: (count: string) => `The entries rest on ${count} sources; each names its own.`,
  allSources: 'All sources',
  method: 'What the words mean',
  data: 'The map’s data (JSON)',
  embed: 'Embed the map as it is shown now',
  hubMap: {
    title: (country: string) => `Logistics sites in the data: ${country}`,
    count: (company: string, operating: string | undefined, known: string) =>
      `${company} ${known}, ${operating === undefined ? 'none operating' : `operating ${operating}`}`,
    alt: (country: string, counts: string) => `${country}, map of logistics sites: ${counts}.`,
    none: 'none',
    ring: 'A ring stands for a site of which only the country is known.',
    link: 'With years and sources on the map',
    /** of a country without a logistics site, of which the data know something else that the map shows */
    noHub: 'No logistics site is in the data; see the map for the rest',
  },
};
