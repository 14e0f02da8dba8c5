import { moveTo, placeNear, viewportSize } from './place.ts';

interface Note {
  readonly element: HTMLElement;
  link: HTMLElement | null;
}

let note: Note | undefined;
let pressed: HTMLElement | null = null;

/**
 * Opens the endnote of a figure beside it; without the endnote or without popovers the figure is the
 * link it was. Wants `data-words-fact-title` and `data-words-fact-close` on the root element.
 */
export function startFacts(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const page = document.documentElement;
  // The press itself closes an open note; the click that follows must not open it again.
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      pressed = factOf(target);
      if (note?.link !== pressed) pressed = null;
    },
    true,
  );
  page.addEventListener('click', onClick);
  page.addEventListener('focusin', ({ target }) => {
    factOf(target)?.setAttribute('aria-haspopup', 'dialog');
  });
}

function factOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a.fact[data-note]') : null;
}

function onClick(event: MouseEvent): void {
  const link = factOf(event.target);
  const source = link && document.getElementById(link.dataset.note ?? '');
  if (!source || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const again = event.detail > 0 && pressed === link;
  pressed = null;
  if (!again) open(link, source);
}

function open(link: HTMLElement, source: HTMLElement): void {
  note ??= createNote();
  const { element } = note;
  element.hidePopover();
  const copy = source.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  element.firstElementChild?.replaceChildren(...copy.childNodes);
  element.ariaLabel = `${document.documentElement.dataset.wordsFactTitle ?? ''}: ${link.textContent}`;
  note.link = link;
  element.showPopover({ source: link });
  const { left, right, top, bottom } = link.getBoundingClientRect();
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  moveTo(element, ...placeNear({ left, right, top, bottom }, size, viewportSize(), true));
  element.focus({ preventScroll: true });
}

function createNote(): Note {
  const element = document.createElement('div');
  const content = document.createElement('div');
  const close = document.createElement('button');
  element.className = 'fact-note';
  element.popover = 'auto';
  element.role = 'dialog';
  element.tabIndex = -1;
  close.type = 'button';
  close.className = 'fact-close';
  close.textContent = document.documentElement.dataset.wordsFactClose ?? '';
  element.append(content, close);
  document.body.append(element);
  const made: Note = { element, link: null };
  close.addEventListener('click', () => {
    element.hidePopover();
  });
  element.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    const { activeElement } = document;
    if (activeElement === document.body || element.contains(activeElement)) {
      made.link?.focus({ preventScroll: true });
    }
    made.link = null;
  });
  return made;
}
