import { notMoved, type Moved } from '../../geo/view.ts';
import { setMarkup } from '../../trust/markup.ts';
import { lookMarkup, markClasses } from './markMarkup.ts';
import type { MarksLayer } from './marksLayer.ts';
import type { PlacedMark } from './placeMarks.ts';
import { moveLayer, svgElement } from './svgElement.ts';

interface Drawn {
  readonly element: SVGGElement;
  mark: PlacedMark;
}

/** Marks as groups of SVG in `svg`, which has nothing else in it; groups stay while their mark does. */
export function svgMarks(svg: SVGSVGElement): MarksLayer {
  const group = svgElement(svg, 'g', 'map-marks');
  let drawn = new Map<string, Drawn>();
  let scale = 1;
  return {
    *ready() {
      // An element for each mark is quickly made, of as many as are drawn in this way.
    },
    draw(marks) {
      const next = new Map<string, Drawn>();
      const elements = marks.map((mark) => {
        const key = mark.ids[0] ?? '';
        const known = drawn.get(key) ?? { element: newGroup(), mark: undefined };
        show(known.element, mark, known.mark);
        next.set(key, { element: known.element, mark });
        return known.element;
      });
      if (!sameOrder(group, elements)) group.replaceChildren(...elements);
      drawn = next;
      moveLayer(svg, notMoved);
      scale = 1;
    },
    move(moved) {
      // A pan alone moves the whole layer; only a change of scale moves marks against each other.
      if (moved.k !== scale)
        for (const { element, mark } of drawn.values()) place(element, mark, moved.k);
      scale = moved.k;
      moveLayer(svg, { ...moved, k: 1 });
    },
    recolour: () => undefined,
    remove() {
      group.remove();
    },
  };
}

function show(element: SVGGElement, mark: PlacedMark, before: PlacedMark | undefined): void {
  if (before?.ids.length !== mark.ids.length || before.ids.some((id, at) => id !== mark.ids[at])) {
    element.setAttribute('data-ids', mark.ids.join(' '));
  }
  if (!before || lookMarkup(before.look) !== lookMarkup(mark.look)) {
    element.setAttribute('class', markClasses(mark.look));
    setMarkup(element, lookMarkup(mark.look));
  }
  place(element, mark, 1);
}

function place(element: SVGGElement, { x, y }: PlacedMark, k: Moved['k']): void {
  element.setAttribute('transform', `translate(${(x * k).toFixed(1)} ${(y * k).toFixed(1)})`);
}

function newGroup(): SVGGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', 'g');
}

function sameOrder(group: SVGGElement, elements: readonly SVGGElement[]): boolean {
  const { children } = group;
  return (
    children.length === elements.length &&
    elements.every((element, index) => children[index] === element)
  );
}
