import { setMarkup } from '../../trust/markup.ts';
import { lookMarkup, markClasses } from './markMarkup.ts';
import type { PlacedMark } from './placeMarks.ts';
import { svgElement } from './svgElement.ts';

/** Marks of a map at rest. */
export interface SvgMarks {
  draw(marks: readonly PlacedMark[]): void;
}

interface Drawn {
  readonly element: SVGGElement;
  readonly mark: PlacedMark;
}

/** Marks as groups of SVG in `svg`, which has nothing else in it; groups stay while their mark does. */
export function svgMarks(svg: SVGSVGElement): SvgMarks {
  const group = svgElement(svg, 'g', 'map-marks');
  let drawn = new Map<string, Drawn>();
  return {
    draw(marks) {
      const next = new Map<string, Drawn>();
      const elements = marks.map((mark) => {
        const key = mark.ids[0] ?? '';
        const known = drawn.get(key);
        const element = known?.element ?? newGroup();
        show(element, mark, known?.mark);
        next.set(key, { element, mark });
        return element;
      });
      if (!sameOrder(group, elements)) group.replaceChildren(...elements);
      drawn = next;
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
  element.setAttribute('transform', `translate(${mark.x} ${mark.y})`);
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
