/** English words of the feeds, and of the page that lists them. */
export const englishFeeds = {
  title: 'Feeds',
  summary:
    'New chapters, corrections and the news of each country, in any feed reader: no account, no letter, and nobody is told that you read.',
  formats: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
  formatOf: (format: string, feed: string) => `${format}: ${feed}`,
  how: 'How to use them',
  howText:
    'A feed is an address that a reader program asks from time to time; what is new there then stands in the program. Copy one of the addresses into yours. The three formats hold the same: where your program takes several, Atom says the most. Many programs also find the feeds by themselves from the address of any page here.',
  dates: 'On dates',
  datesText:
    'Programs know moments alone. Where the data hold only a month or a year, an entry is placed at the beginning of it, and its text says how much is known. What has no date in the data is in no feed; it stands on the page of its country.',
  countriesTitle: 'Each country',
  countriesText:
    'Events, sites, marketplaces, cloud regions, promises and laws of a country, by the day on which each happened; up to a hundred, the newest first.',
  all: 'All feeds',
  lead: 'In your feed reader:',
  chapters: {
    name: 'Chapters',
    title: (site: string) => `${site}: chapters`,
    description: 'Chapters of the race between Alibaba and Amazon, told from data.',
    about: 'Each chapter when it is published, and again when it comes to say something else.',
    revised: (date: string) => `Revised on ${date}.`,
  },
  corrections: {
    name: 'Corrections',
    title: (site: string) => `${site}: corrections`,
    description: 'Every published figure or fact that was changed, with the reason.',
    about:
      'Every published fact that was changed: what stood there, what stands there now, and why.',
    entry: (table: string, what: string) => `Corrected: ${what} (${table})`,
    change: (before: string, after: string) => `Before: ${before}. Now: ${after}.`,
    empty: 'nothing',
    noticedBy: (who: string) => `Noticed by ${who}.`,
  },
  countries: {
    title: (site: string, country: string) => `${site}: ${country}`,
    description: (country: string) =>
      `What happened in ${country} in the race between Alibaba and Amazon, by the data. What has no date there is on the page alone.`,
    link: (country: string) => `Feed of ${country}`,
    announced: (name: string) => `Announced: ${name}`,
    opened: (name: string) => `Opened: ${name}`,
    bought: (name: string) => `Bought: ${name}`,
    ended: (name: string) => `Closed: ${name}`,
    givenUp: (name: string) => `Given up: ${name}`,
    disrupted: (name: string) => `Out of service: ${name}`,
    promised: (claim: string) => `Promised: ${claim}`,
    judged: (verdict: string, claim: string) => `Judged ${verdict}: ${claim}`,
    when: {
      day: (date: string) => `${date}.`,
      month: (date: string) => `${date}; the day is not in the data.`,
      year: (date: string) => `${date}; no more of the date is in the data.`,
    },
  },
  follow: {
    title: 'Hear of what comes next',
    text: 'When a chapter is added or a fact corrected, the feeds say so. There is no account to make and no address to leave.',
    orFeeds: 'Or, without an address, by feed:',
  },
};
