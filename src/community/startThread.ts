import { adapterOf } from './adapters.ts';
import type { Draft, Forum } from './forum.ts';

export interface StartLink {
  readonly forum: Forum;
  readonly href: string;
}

/** For each forum the address on which a new thread stands filled in, in the forums' order. */
export function startThreadLinks(forums: readonly Forum[], draft: Draft): StartLink[] {
  return forums.map((forum) => ({
    forum,
    href: adapterOf(forum.kind).startThreadAddress(forum, draft),
  }));
}
