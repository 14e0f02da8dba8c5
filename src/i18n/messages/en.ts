import { englishCommunity } from './en/community.ts';
import { englishChallenge, englishCorrections } from './en/corrections.ts';
import { englishData } from './en/data.ts';
import { englishFeeds } from './en/feeds.ts';
import { englishFields } from './en/fields.ts';
import { englishEditions } from './en/editions.ts';
import { englishFrames } from './en/frames.ts';
import { englishMap } from './en/map.ts';
import { englishMapPage } from './en/mapPage.ts';
import { englishNewsletter } from './en/newsletter.ts';
import { englishPages } from './en/pages.ts';
import { englishPictures } from './en/pictures.ts';
import { englishProfiles } from './en/profiles.ts';
import { englishPromises } from './en/promises.ts';
import { englishSearch } from './en/search.ts';
import { englishSharing } from './en/sharing.ts';
import { englishTimeline } from './en/timeline.ts';

/** English words of the interface; chapters and charts bring their own. */
export const en = {
  siteTagline: 'The global race between Alibaba and Amazon, told from data that can be checked',
  skipToContent: 'Skip to content',
  navigation: 'Main',
  footerNavigation: 'About this site',
  nav: {
    home: 'Home',
    chapters: 'Chapters',
    chapter: 'First chapter',
    map: 'Map',
    charts: 'Charts',
    countries: 'Countries',
    companies: 'Companies',
    promises: 'Promises',
    timeline: 'Timeline',
    data: 'Data',
    sources: 'Sources',
    method: 'Method',
    about: 'About',
    privacy: 'Privacy',
    embedding: 'Embedding',
    corrections: 'Corrections',
    feeds: 'Feeds',
    search: 'Search',
  },
  citation: {
    title: 'Cite this page',
    line: (site: string, title: string) => `${site}: “${title}”.`,
    note: (licence: string) =>
      `The address stays. What stands there may be corrected: add the day on which you read it. Licence: ${licence}.`,
  },
  scheme: { title: 'Colours', auto: 'As the device', light: 'Light', dark: 'Dark' },
  licence: (data: string, code: string) => `Words and data: ${data}. Code: ${code}.`,
  noTracking: 'No cookies, no tracking, no third parties.',
  story: {
    chapter: (number: string) => `Chapter ${number}`,
    readingTime: (minutes: string) => `${minutes} minutes to read`,
    notesTitle: 'Figures and their sources',
    notesIntro:
      'Every dotted figure in the text is read from the data when the page is built. These are the cells and the sources behind them.',
    contents: 'In this chapter',
    next: (title: string) => `Next chapter: ${title}`,
    previous: (title: string) => `Previous chapter: ${title}`,
    nextToCome: (title: string) => `To come: ${title}`,
    allChapters: 'All chapters',
  },
  lead: {
    previous: (title: string) => `Previous: ${title}`,
    next: (title: string) => `Next: ${title}`,
    position: (step: string, steps: string) => `Step ${step} of ${steps}`,
    legendTitle: 'How to read the map',
    drawnFrom: (count: string) => `The drawings rest on ${count} sources`,
  },
  chart: {
    table: 'Table',
    page: 'Chart page',
    source: (count: number) => (count === 1 ? 'Source' : 'Sources'),
    moreSources: (count: string) => `and ${count} more`,
    downloadSvg: 'SVG',
    downloadCsv: 'CSV',
    downloadJson: 'JSON',
    embed: 'Embed',
    notKnown: 'not known',
    yes: 'yes',
    no: 'no',
  },
  reader: {
    role: 'chart',
    keys: 'Arrow keys read the values. Home and End go to the first and last, Escape closes.',
  },
  live: {
    open: 'Change the view',
    close: 'Back to the printed view',
    loading: 'Loading the live chart…',
    failed: 'The live chart could not be loaded; the chart above is complete.',
    badState: 'Part of the view that the address asks for is not on offer here and was left out.',
    companies: 'Companies',
    scale: 'Scale',
    linear: 'Linear',
    log: 'Logarithmic',
    currency: 'Currency',
    reported: 'As reported',
    usd: 'US dollars',
    years: 'Years',
    from: 'From',
    to: 'To',
    reset: 'Reset',
    copyLink: 'Copy link to this view',
    copied: 'Link copied',
    copyFailed: 'Copy the address from here:',
    rowsShown: (count: string) => `Values shown: ${count}`,
  },
  fact: {
    challenge: 'Challenge this',
    close: 'Close',
    title: 'Where this figure comes from',
    moreCells: (count: string) => `and ${count} more rows`,
    methods: {
      elapsed: 'time between two dates in the data',
      difference: 'difference of two figures in the data',
      sum: 'sum of figures in the data',
      ratio: 'ratio of two figures in the data',
      share: 'share of one figure in another, in per cent',
      growth: 'change from one figure to another, in per cent',
      count: 'count of rows in the data',
      distance: 'great-circle distance between two places in the data',
      converted: 'the figure of the data in square metres',
    },
  },
  sources: {
    undated: 'undated',
    language: (name: string) => `in ${name}`,
    visit: 'Read the source',
    copy: 'Public copy in which it was read',
    restingTitle: 'What rests on it',
    facts: (count: string, one: boolean) => (one ? `${count} fact` : `${count} facts`),
    kinds: {
      filing: 'company filing',
      company: 'company',
      government: 'government',
      news: 'news',
      'trade-press': 'trade press',
      reference: 'reference work',
      research: 'research',
    } as Readonly<Record<string, string>>,
    kindTitles: {
      filing: { title: 'Company filings', line: 'Reports and accounts made under law.' },
      company: { title: 'Companies', line: 'What companies say on pages of their own.' },
      government: { title: 'Governments', line: 'Laws, statistics and public registers.' },
      news: { title: 'News', line: 'Newspapers, agencies and broadcasters.' },
      'trade-press': { title: 'Trade press', line: 'Papers and sites of one trade.' },
      reference: { title: 'Reference works', line: 'Lists, tables and encyclopaedias.' },
      research: { title: 'Research', line: 'Studies and surveys.' },
    } as Readonly<Record<string, { readonly title: string; readonly line: string }>>,
    letters: 'By the first letter of the publisher',
    digits: 'Digits',
    otherScripts: 'Other scripts',
  },
  community: englishCommunity,
  challenge: englishChallenge,
  corrections: englishCorrections,
  feeds: englishFeeds,
  fields: englishFields,
  editions: englishEditions,
  frames: englishFrames,
  map: englishMap,
  mapPage: englishMapPage,
  newsletter: englishNewsletter,
  pages: englishPages,
  pictures: englishPictures,
  profiles: englishProfiles,
  search: englishSearch,
  sharing: englishSharing,
  promises: englishPromises,
  timeline: englishTimeline,
  data: englishData,
};
