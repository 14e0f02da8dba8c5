import { encoded } from '../address.ts';
import { draftBody, draftMessage } from '../draftText.ts';
import type { ForumAdapter } from '../forum.ts';

// What Bluesky takes, the strictest of the places that take a text alone.
const longestMessage = 300;

/** Any place with an address that starts a thread; where it takes no title, the text begins with it. */
export const link: ForumAdapter = {
  kind: 'link',
  threadAddress: (_, thread) => thread,
  startThreadAddress: ({ address }, draft) => {
    const hasTitle = address.includes('{title}');
    const text = address.includes('{link}') ? draft.text : draftBody(draft);
    const filled = {
      title: draft.title,
      text: hasTitle ? text : draftMessage(draft, longestMessage),
      link: draft.link,
    };
    return address.replace(/\{(title|text|link)\}/g, (_whole, name: keyof typeof filled) =>
      encoded(filled[name]),
    );
  },
};
