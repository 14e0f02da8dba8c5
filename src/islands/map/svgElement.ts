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

/** Moves a whole layer as the compositor can, without drawing it again. */
export function moveLayer(
  { style }: SVGElement | HTMLElement,
  { k, x, y }: { readonly k: number; readonly x: number; readonly y: number },
): void {
  const still = k === 1 && x === 0 && y === 0;
  style.transform = still ? '' : `translate(${x}px, ${y}px) scale(${k})`;
}
