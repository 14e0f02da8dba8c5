import { XmlDocument, type XmlNode } from 'libxml2-wasm';
import type { FeedFormat } from '../../../src/feeds/feed.ts';
import { jsonFeed } from './jsonFeed.ts';
import { atomShape, rssShape } from './shapes.ts';
import { shapeFaults } from './xmlShape.ts';

/** A feed as a reader understands it, whatever its format. */
export interface ReadFeed {
  readonly self: string | undefined;
  readonly page: string | undefined;
  readonly updated: string | undefined;
  readonly entries: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly published: string;
    readonly updated?: string;
  }[];
}

/** What was read, or why it could not be: not well formed, or against the rules of its format. */
export type FeedReading = { readonly feed: ReadFeed } | { readonly faults: readonly string[] };

const names = { a: 'http://www.w3.org/2005/Atom' };
/** Reads a feed as strictly as its format allows. */
export function readFeed(format: FeedFormat, text: string): FeedReading {
  return format === 'json' ? readJson(text) : readXml(format, text);
}

function readXml(format: 'atom' | 'rss', text: string): FeedReading {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    const faults = shapeFaults(document.root, format === 'atom' ? atomShape : rssShape);
    if (faults.length > 0) return { faults };
    return { feed: format === 'atom' ? atomOf(document) : rssOf(document) };
  } catch (error) {
    if (error instanceof Error) return { faults: error.message.trim().split('\n') };
    throw error;
  } finally {
    document?.dispose();
  }
}

function atomOf(document: XmlDocument): ReadFeed {
  const one = (path: string) => textAt(document.root, path);
  return {
    self: one('a:link[@rel="self"]/@href'),
    page: one('a:link[@rel="alternate"]/@href'),
    updated: one('a:updated'),
    entries: document.root.find('a:entry', names).map((entry) => ({
      id: textAt(entry, 'a:id') ?? '',
      url: textAt(entry, 'a:link[@rel="alternate"]/@href') ?? '',
      title: textAt(entry, 'a:title') ?? '',
      text: textAt(entry, 'a:summary') ?? '',
      published: textAt(entry, 'a:published') ?? '',
      updated: textAt(entry, 'a:updated') ?? '',
    })),
  };
}

function rssOf(document: XmlDocument): ReadFeed {
  const one = (path: string) => textAt(document.root, path);
  return {
    self: one('channel/a:link[@rel="self"]/@href'),
    page: one('channel/link'),
    updated: one('channel/lastBuildDate'),
    entries: document.root.find('channel/item').map((item) => ({
      id: textAt(item, 'guid') ?? '',
      url: textAt(item, 'link') ?? '',
      title: textAt(item, 'title') ?? '',
      text: unescaped(textAt(item, 'description') ?? ''),
      published: textAt(item, 'pubDate') ?? '',
    })),
  };
}

function readJson(text: string): FeedReading {
  const read = jsonFeed.safeParse(JSON.parse(text));
  if (!read.success)
    return {
      faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  const { feed_url, home_page_url, items } = read.data;
  return {
    feed: {
      self: feed_url,
      page: home_page_url,
      updated: undefined,
      entries: items.map((item) => ({
        ...{ id: item.id, url: item.url, title: item.title, text: item.content_text },
        ...{ published: item.date_published, updated: item.date_modified },
      })),
    },
  };
}

function textAt(node: XmlNode, path: string): string | undefined {
  const found = node.get(path, names);
  return found !== null && 'content' in found ? found.content.trim() : undefined;
}

function unescaped(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
