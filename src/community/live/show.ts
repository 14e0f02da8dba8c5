import type { Reply } from '../snapshot.ts';
import { newerReplies, type LiveThread } from './ask.ts';

/** What a button has to know. */
export interface LiveButton extends LiveThread {
  readonly words: Readonly<Record<'asking' | 'failed' | 'found' | 'none', string>>;
}

/** Asks the button’s forum for newer replies, puts them below the others, and says how many there were. */
export async function showNewer(button: HTMLButtonElement): Promise<void> {
  const talk = button.closest('.talk');
  const status = talk?.querySelector('[role=status]');
  const list = talk?.querySelector('.talk-replies');
  if (!status || !list || button.ariaDisabled === 'true') return;
  const live = JSON.parse(button.dataset.live ?? '') as LiveButton;
  const { words } = live;
  button.ariaDisabled = 'true';
  status.textContent = words.asking;
  try {
    const replies = await newerReplies(live);
    list.append(...replies.map(itemOf));
    const since = replies.at(-1)?.date ?? live.since;
    button.dataset.live = JSON.stringify({ ...live, since });
    const told = replies.length === 0 ? words.none : words.found;
    status.textContent = told.replace('#', String(replies.length));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Whether the line is down or the forum has changed, the reader can do the same: open it.
    status.textContent = words.failed;
  }
  button.ariaDisabled = 'false';
}

function itemOf({ author, date, address, paragraphs }: Reply): HTMLElement {
  const item = document.createElement('li');
  const by = document.createElement('p');
  by.className = 'talk-by';
  const name = document.createElement('b');
  name.textContent = author;
  by.append(name, ' ', linkTo(address, dayOf(date)));
  item.append(
    by,
    ...paragraphs.map((parts) => {
      const paragraph = document.createElement('p');
      paragraph.append(
        ...parts.map(({ text, href }) => (href === undefined ? text : linkTo(href, text))),
      );
      return paragraph;
    }),
  );
  return item;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'nofollow ugc';
  link.textContent = text;
  return link;
}

function dayOf(date: string): string {
  const { lang } = document.documentElement;
  const form = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(date));
}
