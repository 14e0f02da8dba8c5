import { isStill, type Moved } from '../../geo/view.ts';

/** A new SVG element of a class, at the end of `parent`. */
export function svgElement<T extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: T,
  classes: string,
): SVGElementTagNameMap[T] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute('class', classes);
  parent.append(element);
  return element;
}

/** Shows a layer, or hides it as the compositor can, without drawing it again. */
export function showLayer({ style }: SVGElement | HTMLElement, isShown: boolean): void {
  style.opacity = isShown ? '' : '0';
}

/** Moves a whole layer as the compositor can, without drawing it again. */
export function moveLayer({ style }: SVGElement | HTMLElement, moved: Moved): void {
  const { k, x, y } = moved;
  style.transform = isStill(moved) ? '' : `translate(${x}px, ${y}px) scale(${k})`;
}
