/** What became of a promise: a word, and what the word means here. */
interface VerdictWords {
  readonly name: string;
  readonly line: string;
}

/** How many promises there are, and how many of each verdict, all in words or digits. */
export interface PromiseCounts {
  readonly all: string;
  readonly kept: string;
  readonly partly: string;
  readonly broken: string;
  readonly pending: string;
  readonly lapsed: string;
  readonly unknown: string;
}

/** English words of the promise tracker. */
export const englishPromises = {
  title: 'What was promised, and what became of it',
  summary: ({ all, kept, partly, broken }: PromiseCounts) =>
    `Of ${all} promises and forecasts on record, ${kept} were kept, ${partly} in part or late, and ${broken} were broken.`,
  rest: ({ pending, lapsed, unknown }: PromiseCounts) =>
    `Of the others, ${pending} are still open, ${lapsed} lapsed without having been pledged, and of ${unknown} we could not find the end.`,
  reading:
    'A mark is a promise: its shape is the company that it is about, and its fill is the verdict. This is a choice, not a census, and the shares of companies are no score. Words are ours, not the speaker’s, who may be a minister or the press as well as the company.',
  tally: 'Promises by verdict',
  table: 'All promises, by verdict',
  columns: {
    claim: 'Promise',
    by: 'Promised by',
    about: 'About',
    on: 'Date',
    verdict: 'What became of it',
  },
  verdicts: {
    kept: { name: 'Kept', line: 'Done, and in time where a time was set.' },
    partly: { name: 'In part, or late', line: 'Done after the time, or less of it than was said.' },
    broken: { name: 'Broken', line: 'Pledged, or foretold exactly, and not done.' },
    lapsed: { name: 'Lapsed', line: 'An interest or an idea, not a pledge, that left no trace.' },
    pending: { name: 'Still open', line: 'Not due yet, or never given a date.' },
    unknown: { name: 'No outcome found', line: 'Nothing that we read tells how it ended.' },
  } satisfies Readonly<Record<string, VerdictWords>>,
  companies: {
    alibaba: 'Alibaba',
    amazon: 'Amazon',
    jd: 'JD.com',
    policy: 'Lawmakers',
  },
  undated: 'undated',
  noEvidence: 'Nothing was read on what became of it.',
  judged: (date: string) => `as of ${date}`,
  sortBy: 'Sort by',
  sorted: (column: string) => `Sorted by: ${column}`,
  description: (by: string, date: string, verdict: string, evidence: string) =>
    `Promised by ${by}, ${date}. ${verdict}. ${evidence}`,
  byline: (by: string, date: string, about: string) =>
    `Promised by ${by}, ${date}. About ${about}.`,
  evidenceTitle: 'What became of it',
  remarkTitle: 'Remark',
  sourcesTitle: (one: boolean) => (one ? 'Source' : 'Sources'),
  citeTitle: 'Cite this verdict',
  cite: (site: string, claim: string, said: string, verdict: string) =>
    `${site}, promise tracker: “${claim}” (${said}). Verdict: ${verdict}.`,
  citeNote:
    'The address stays. Where a verdict changes, the page says when, so cite the date of the verdict with it.',
  challenge: 'Challenge this verdict',
  embed: 'Embed this promise',
  method: 'How verdicts are reached',
};
