import { moveTo, placeNear, viewportSize } from './place.ts';

/** The note beside the mark that is read, the ring round it, and what is said of it. */
export interface Tip {
  /** true for an element inside the note */
  contains(target: Element): boolean;
  /** shows a row's cells at a place of the viewport; says them after `pause` milliseconds */
  show(cells: readonly (readonly [string, string])[], x: number, y: number, pause: number): void;
  /** follows a mark that has moved on the screen */
  move(x: number, y: number): void;
  hide(): void;
}

const radius = 9;

/** Adds the one note of the page; it is made when a chart is first read. */
export function createTip(): Tip {
  const note = add('div', 'tip');
  const ring = add('div', 'tip-ring');
  const said = add('p', 'hidden-visually');
  // Screen readers have the words from the live region, in one piece.
  note.ariaHidden = ring.ariaHidden = 'true';
  said.role = 'status';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const move = (x: number, y: number): void => {
    const mark = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    const size = { width: note.offsetWidth, height: note.offsetHeight };
    moveTo(note, ...placeNear(mark, size, viewportSize()));
    moveTo(ring, x, y);
  };

  return {
    contains: (target) => note.contains(target),
    show(cells, x, y, pause) {
      note.replaceChildren(
        ...cells.flatMap(([head, text]) => [part('span', head), part('b', text)]),
      );
      note.hidden = ring.hidden = false;
      note.classList.remove('is-resting');
      move(x, y);
      clearTimeout(timer);
      timer = setTimeout(() => {
        said.textContent = cells.map((cell) => cell.join(': ')).join('; ');
        // Only now can the pointer enter it, or a note would catch a pointer that passes.
        note.classList.add('is-resting');
      }, pause);
    },
    move,
    hide() {
      clearTimeout(timer);
      note.hidden = ring.hidden = true;
      said.textContent = '';
    },
  };
}

function add(name: 'div' | 'p', className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  document.body.append(element);
  return element;
}

function part(name: 'span' | 'b', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
