/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const margin = 8;

/**
 * The top left corner of a note of the given size: centred over its anchor, or under it where `under`
 * asks for that or there is no room above, and always inside the viewport where it fits.
 */
export function placeNear(
  anchor: Box,
  size: Size,
  viewport: Size,
  under = false,
): readonly [left: number, top: number] {
  const above = anchor.top - margin - size.height;
  const below = anchor.bottom + margin;
  const fitsBelow = below + size.height <= viewport.height - margin;
  const down = under ? fitsBelow || above < margin : above < margin && fitsBelow;
  return [
    clamp((anchor.left + anchor.right - size.width) / 2, viewport.width - size.width),
    clamp(down ? below : above, viewport.height - size.height),
  ];
}

function clamp(at: number, room: number): number {
  return Math.round(Math.max(margin, Math.min(at, room - margin)));
}

/** The viewport without its scroll bars. */
export function viewportSize(): Size {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  return { width, height };
}

/** Moves an element that stands at the page's top left corner to a place of the viewport. */
export function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.transform = `translate(${String(left + scrollX)}px, ${String(top + scrollY)}px)`;
}
