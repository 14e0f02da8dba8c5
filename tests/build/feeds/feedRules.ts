import type { ReadFeed } from './readFeed.ts';

/** Where a feed of the site stands, and what stands beside it. */
export interface FeedPlace {
  /** the whole address of the site’s folder, with a slash at its end */
  readonly root: string;
  /** the feed’s own path below it */
  readonly path: string;
  /** whether a page or a file stands at a path below it, and bears an id where one is named */
  readonly stands: (path: string, id: string) => boolean;
}

/** What is wrong with a feed that no grammar can say, one line each. */
export function feedFaults(feed: ReadFeed, place: FeedPlace): string[] {
  const ids = feed.entries.map(({ id }) => id);
  const moments = feed.entries.map(({ published }) => Date.parse(published));
  return [
    ...(feed.self === place.root + place.path.slice(1) ? [] : [`names itself: ${feed.self}`]),
    ...linkFaults(feed.page, place),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `an id twice: ${id}`),
    ...feed.entries.flatMap(({ url }) => linkFaults(url, place)),
    ...moments.filter(Number.isNaN).map(() => 'a date that is none'),
    ...moments.flatMap((moment, index) =>
      index > 0 && moment > (moments[index - 1] ?? 0) ? [`not newest first: ${ids[index]}`] : [],
    ),
    ...changeFaults(feed),
  ];
}

function changeFaults({ entries, updated }: ReadFeed): string[] {
  const early = entries.filter(
    (entry) =>
      entry.updated !== undefined && Date.parse(entry.updated) < Date.parse(entry.published),
  );
  const late = entries.filter(
    (entry) => updated !== undefined && Date.parse(entry.updated ?? '') > Date.parse(updated),
  );
  return [
    ...early.map(({ id }) => `changed before it was published: ${id}`),
    ...late.map(({ id }) => `changed after its feed: ${id}`),
  ];
}

function linkFaults(address: string | undefined, { root, stands }: FeedPlace): string[] {
  if (address?.startsWith(root) !== true) return [`leads off the site: ${address}`];
  const [path = '', id = ''] = address.slice(root.length - 1).split('#');
  return stands(path, decodeURIComponent(id)) ? [] : [`leads nowhere: ${address}`];
}
