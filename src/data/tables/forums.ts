import { z } from 'zod';
import { oneOf, slug, text, url } from '../cells.ts';
import { neededWhen, onlyWhen, rule } from '../rule.ts';

/** What software a forum runs; `link` is any place of which only an address is known. */
export const forumKinds = [
  'discourse',
  'nodebb',
  'lemmy',
  'mastodon',
  'github-discussions',
  'link',
] as const;
export type ForumKind = (typeof forumKinds)[number];

export const forums = z
  .strictObject({
    id: slug,
    kind: oneOf(...forumKinds),
    name: text,
    address: url,
    category: text.optional(),
    cross_origin: oneOf('yes').optional(),
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag'),
    note: text.optional(),
  })
  .check(
    neededWhen('category', 'kind', ['nodebb', 'lemmy', 'github-discussions']),
    onlyWhen(
      'cross_origin',
      'kind',
      forumKinds.filter((kind) => kind !== 'link'),
    ),
    rule(
      ['address', 'kind'],
      ({ address, kind }) => (kind === 'link') === /\{(title|text|link)\}/.test(String(address)),
      'must hold {title}, {text} or {link} if and only if kind is link',
    ),
  );
