import { sharingOf } from './sharing.ts';

/** Gives every place of a page where it can be passed on its buttons; those that the browser cannot serve stay hidden. */
export function startSharing(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-share]')) start(place);
}

function start(place: HTMLElement): void {
  const {
    share: address = '',
    shareTitle: title = '',
    copied = '',
    copyFailed = '',
  } = place.dataset;
  const status = place.querySelector('[role="status"]');
  const link = place.querySelector('[data-share-address]');
  const sharing = sharingOf(navigator, { address, title });
  const say = (text: string) => {
    if (status !== null) status.textContent = text;
  };
  offer(place.querySelector('[data-share-sheet]'), sharing.openSheet);
  offer(place.querySelector('[data-share-copy]'), async () => {
    if (await sharing.copy()) {
      say(copied);
      return;
    }
    if (link !== null) mark(link);
    say(copyFailed);
  });
}

/** Shows an address and selects it, to be copied by hand. */
function mark(link: Element): void {
  link.parentElement?.removeAttribute('hidden');
  getSelection()?.selectAllChildren(link);
}

function offer(button: Element | null, act: (() => Promise<void>) | undefined): void {
  if (!(button instanceof HTMLButtonElement) || act === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => void act());
}
