/** English words of the ledger of corrections, and of the marks beside what was corrected. */
export const englishCorrections = {
  title: 'Corrections',
  description:
    'Every change of a published fact: what stood there, what stands there now, why, and who noticed.',
  summary: 'When a published fact changes, the change is told here, and beside the fact itself.',
  ledgerTitle: 'The ledger',
  none: 'Nothing that was published has been changed so far. The first change will stand here with its date, both values, the reason, and the name of whoever noticed.',
  how: 'The ledger does not rest on anybody’s memory. Before each release the tables are compared with those of the last one, cell by cell, and the check fails while a changed cell has no entry. New rows are no corrections. A wording or a note that changes is one, since it was published too.',
  files: 'The ledger as a file',
  tableCsv: 'CSV',
  tableJson: 'JSON',
  feed: 'Feed',
  before: 'Before',
  after: 'Now',
  empty: 'empty: not known',
  rowRemoved: 'the whole row was removed',
  columnRemoved: 'the whole column was removed',
  tableRemoved: 'the whole table was removed',
  superseded: 'Corrected again since:',
  later: (date: string) => `entry of ${date}`,
  reason: 'Why',
  noticedBy: 'Who noticed',
  sources: 'Sources',
  challenged: 'Challenged',
  charts: 'Charts changed',
  chapters: 'Chapters changed',
  leads: 'Lead graphics changed',
  countries: 'Countries',
  embeds: 'Embeds changed',
  challengesTitle: 'Challenges',
  openTitle: (count: string) => `Open: ${count}`,
  closedTitle: (count: string) => `Closed: ${count}`,
  noChallenges: 'No number is under challenge.',
  challengesAbout:
    'A reader who doubts a number can say so in public. What is asked is listed here with its thread until it is settled, and stays here afterwards.',
  thread: (forum: string) => `Thread on ${forum}`,
  opened: (date: string) => `opened ${date}`,
  closed: (date: string) => `closed ${date}`,
  challengedValue: (value: string) => `Stood there when it was challenged: ${value}`,
  toCorrection: 'What was corrected',
  states: {
    open: 'open',
    answered: 'answered',
    corrected: 'corrected',
    rejected: 'rejected',
  },
  statesMean: {
    open: 'not settled yet',
    answered: 'the number stands, and the answer says why',
    corrected: 'the number was changed',
    rejected: 'nothing was brought that could be judged',
  },
  challengeTitle: 'Challenge a number',
  challengeAbout:
    'Every figure in a chapter, every row of a chart’s table and every row on the page of a source, a country or a company leads to a form of words that is filled in: which datum, what it says, where it was read.',
  challengeLink: 'Choose a number and challenge it',
  /** beside a datum */
  mark: {
    correction: (date: string) => `Corrected on ${date}`,
    challenge: (state: string) => `Challenged: ${state}`,
    of: (what: string, mark: string) => `${what}: ${mark}`,
  },
  /** on a chart or a chapter */
  correctedOn: (date: string) => `Corrected on ${date}:`,
  challengedOn: (date: string) => `Challenged on ${date}, not settled yet:`,
};

/** English words of the page on which a number is challenged. */
export const englishChallenge = {
  chooseTable: 'Choose a table',
  title: 'Challenge a number',
  description:
    'How to challenge a number on this site in public, with the datum, its value and its source filled in.',
  summary:
    'Say in public which number is wrong. The text below names it, so that whoever reads it can check.',
  offered: 'Where to start a thread',
  offeredAbout:
    'Each of these opens another site, with the text filled in. Nothing is sent before you send it there.',
  startOn: (forum: string) => `Start a thread on ${forum}`,
  contact: 'Write to the publisher instead',
  textTitle: 'The text',
  what: 'The number',
  datum: 'Datum',
  value: 'Value',
  row: 'Row',
  column: 'Column',
  table: 'Table',
  source: 'Source',
  sources: 'Sources',
  page: 'Page',
  figure: 'Figure',
  choose: 'Choose another number',
  chooseText: 'Any cell of any table can be challenged.',
  unknown: 'The address names no number that stands here. Choose one below.',
  loading: 'Reading the table…',
  failed:
    'The table could not be read. The text below still serves: say yourself what stands in brackets.',
  withoutScript:
    'Without JavaScript this page cannot look a number up: say in the thread yourself what stands below in brackets. If a link beside a number led you here, its name stands in the address of this page, after “datum=” or “chart=”. On the page of a chart or a promise the text is whole without JavaScript too.',
  helps: 'What helps',
  helpsText:
    'A better source: a document, a dated report, a page that can be read by others. What is asked and what becomes of it is listed on the page of corrections.',
  toCorrections: 'Corrections and challenges',
  /** the words of a new thread; one paragraph a line */
  draft: {
    title: (site: string, datum: string) => `${site}: is this right? ${datum}`,
    plainTitle: (site: string) => `${site}: is this right?`,
    datum: (datum: string) => `Datum: ${datum}`,
    row: (row: string) => `Row: ${row}`,
    value: (value: string) => `Value: ${value}`,
    figure: (figure: string) => `Worked out as: ${figure}`,
    source: (sources: string) => `Source given: ${sources}`,
    page: (page: string) => `Page: ${page}`,
    /** in place of what is not known yet: the writer of the thread is to say it */
    gaps: {
      datum: '[which number, of which row or chart]',
      value: '[what stands there]',
      source: '[the source that is named with it]',
    },
    doubt: 'What I doubt, and what I have read instead: ',
  },
  /** on a chart’s or promise’s own page */
  sectionTitle: 'Challenge this number',
  chartTitle: 'Challenge a number of this chart',
  chartAbout: 'A thread on the chart as a whole, filled in:',
  promiseAbout: 'A thread on this verdict, filled in:',
  chartRows: 'Choose a row and a column of it',
  /** the last column of a chart’s table; each of its cells leads here with the row */
  rowColumn: 'Challenge',
  rowMark: '?',
  rowName: (number: string) => `Challenge row ${number}`,
  /** below the description of a table */
  inTable: 'Challenge a cell of it',
};
