/** English words of whole pages that are laid out in code rather than written as prose. */
export const englishPages = {
  charts: {
    title: 'Charts',
    summary: 'Every chart of the story, with its table, its sources and its data to take away.',
    contents: 'Topics',
    topics: {
      promises: 'Promised and built',
      france: 'France',
      sites: 'Sites and people',
      parcels: 'Parcels, aircraft and trains',
      law: 'Small parcels and the law',
      shops: 'Shops, sellers and customers',
      money: 'Money',
      cloud: 'The cloud',
    },
  },
  sources: {
    title: 'Sources',
    summary: (count: string) =>
      `The ${count} filings, reports and articles on which the data rest. Each leads to every fact taken from it.`,
  },
  notFound: {
    title: 'This page is not here',
    summary:
      'The address may be mistyped, or the page may have moved. These are good places to go on from.',
  },
  home: {
    readFirst: 'Read the first chapter',
    chaptersTitle: 'The chapters',
    toCome: 'To come',
    notes: (count: string) => `The ${count} figures of this page and their sources`,
    answersTitle: 'Who is ahead?',
    answersIntro: 'The answers do not agree, because this is several questions.',
  },
  chapters: [
    {
      title: 'The hub that France was promised',
      line: 'What Alibaba said in Beijing, what was built, and where the parcels went.',
    },
    {
      title: 'West: Alibaba’s road',
      line: 'The hubs that were named, those that stand, and the shops that were bought along the way.',
    },
    {
      title: 'East: Amazon’s road',
      line: 'Into Japan, India and the Gulf; into China, and out again.',
    },
    {
      title: 'The bill',
      line: 'What going abroad has cost, what it brings in, and the year a sales figure fell silent.',
    },
    {
      title: 'The second network',
      line: 'Data centres: who came first where, who left, and what has been damaged since.',
    },
    {
      title: 'The door closes',
      line: 'Temu, Shein and JD; small parcels, and the duties made for them.',
    },
    { title: 'Kept and broken', line: 'Every promise that we could find, and what became of it.' },
  ],
};
