/** English words of whole pages that are laid out in code rather than written as prose. */
export const englishPages = {
  charts: {
    title: 'Charts',
    summary: 'Every chart of the story, with its table, its sources and its data to take away.',
  },
  sources: {
    title: 'Sources',
    summary: (count: string) =>
      `The ${count} filings, reports and articles on which the data rest, by kind. Each leads to every fact taken from it.`,
  },
  notFound: {
    title: 'This page is not here',
    summary:
      'The address may be mistyped, or the page may have moved. These are good places to go on from.',
  },
  home: {
    standfirst:
      'In January 2018 Alibaba said that it would open a logistics centre in France. What became of that sentence is the first chapter of a longer story: how two companies set out to carry the world’s parcels, and who got there.',
    readFirst: 'Read the first chapter',
    chaptersTitle: 'The chapters',
    toCome: 'To come',
    answersTitle: 'Who is ahead?',
    answersIntro: 'Five answers. They do not agree, because the question is five questions.',
  },
  chapters: [] as readonly { title: string; line: string }[],
};
