import type { Child, Shape } from './xmlShape.ts';

const words = /\S/;
const address = /^https?:\/\/\S+$/;
const tag = /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[^\s#]+$/;
// RFC 4287, 3.3: RFC 3339 with T and Z in capitals.
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
// RFC 822 with four digits of the year.
const mailMoment =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

const plain: Child = { text: words, attributes: { 'type?': /^text$/ } };
const category: Child = { times: 'any', attributes: { term: words } };
const link: Child = {
  times: 'some',
  attributes: {
    rel: /^(self|alternate|license|hub)$/,
    href: address,
    'type?': /^[a-z]+\/[\w.+-]+$/,
  },
};

/**
 * What RFC 4287 asks of a feed and its entries, as far as ours go. The author stands in the feed, since the
 * entries have none (4.1.1), and entries without content need a link of their own (4.1.2).
 */
export const atomShape: Shape = {
  attributes: { 'xml:lang': /^[a-z]{2,3}(-[A-Z]{2})?$/ },
  children: {
    'atom:id': { text: tag },
    'atom:title': plain,
    'atom:subtitle': plain,
    'atom:rights': plain,
    'atom:updated': { text: moment },
    'atom:author': { children: { 'atom:name': { text: words }, 'atom:uri': { text: address } } },
    'atom:link': link,
    'atom:entry': {
      times: 'any',
      children: {
        'atom:id': { text: tag },
        'atom:title': plain,
        'atom:summary': plain,
        'atom:updated': { text: moment },
        'atom:published': { text: moment },
        'atom:link': link,
        'atom:category': category,
      },
    },
  },
};

/** What the specification of RSS 2.0, with the RSS Board’s advice, asks of a feed, as far as ours go. */
export const rssShape: Shape = {
  attributes: { version: /^2\.0$/ },
  children: {
    channel: {
      children: {
        title: { text: words },
        link: { text: address },
        description: { text: words },
        language: { text: /^[a-z]{2,3}(-[a-z]{2})?$/ },
        copyright: { text: words },
        lastBuildDate: { text: mailMoment },
        'atom:link': link,
        item: {
          times: 'any',
          children: {
            title: { text: words },
            link: { text: address },
            description: { text: words },
            guid: { text: tag, attributes: { isPermaLink: /^false$/ } },
            pubDate: { text: mailMoment },
            'dc:creator': { text: words },
            category: { times: 'any', text: words },
          },
        },
      },
    },
  },
};
