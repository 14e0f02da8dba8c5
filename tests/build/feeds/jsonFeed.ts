import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1), url: address });

/** What JSON Feed 1.1 asks of a feed, as far as ours go; names that begin with `_` are extensions. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  authors: z.array(author).min(1),
  hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url: address })).optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: moment,
      date_modified: moment,
      tags: z.array(z.string().min(1)),
    }),
  ),
  _rights: z.strictObject({ name: z.string().min(1), url: address }),
});
