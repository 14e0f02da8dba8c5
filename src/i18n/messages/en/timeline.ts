/** English words of the timeline. */
export const englishTimeline = {
  title: 'What happened, year by year',
  summary: (count: string, first: string, last: string) =>
    `${count} events and laws from ${first} to ${last}, each with its sources.`,
  reading:
    'A shape is a company: a circle Alibaba, a square Amazon, a triangle JD.com, a diamond a rival; a bar is a law or a decision. The larger the headline, the more turned on it. Laws and fines stand here where no event of the same day tells of them.',
  years: 'Years',
  sources: (one: boolean) => (one ? 'Source' : 'Sources'),
  filters: {
    title: 'Show',
    company: 'Company',
    kind: 'Kind',
    country: 'Country',
    everywhere: 'Everywhere',
    from: 'From',
    to: 'To',
    reset: 'Show all',
    count: 'Shown: {shown} of {all}',
    none: 'Nothing in the data fits this choice.',
    badState: 'Part of what the address asks for is not on offer here and was left out.',
  },
  companies: {
    alibaba: 'Alibaba',
    amazon: 'Amazon',
    jd: 'JD.com',
    rivals: 'Rivals',
    policy: 'Lawmakers',
  },
  kinds: {
    launch: 'Launch',
    hub: 'Hub',
    deal: 'Deal',
    finance: 'Finance',
    statement: 'Statement',
    policy: 'Policy',
    dispute: 'Dispute',
    exit: 'Exit',
  },
};
