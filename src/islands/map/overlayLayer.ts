import { notMoved, type Moved } from '../../geo/view.ts';
import { setMarkup } from '../../trust/markup.ts';
import type { KeyStop } from './keyStops.ts';
import type { PlacedMark } from './placeMarks.ts';
import { nameMarkup, type PlacedName } from './placeNames.ts';
import { svgElement } from './svgElement.ts';

/** What stands on the ground but keeps its size: names, feet of fanned marks, rings round marks. */
export interface OverlayLayer {
  draw(marks: readonly PlacedMark[], names: readonly PlacedName[]): void;
  /** Puts a ring round a stop, or round none. */
  ring(which: 'current' | 'selected', stop: KeyStop | undefined): void;
  move(moved: Moved): void;
}

/** @param svg holds what lies under the marks; `over` what lies above them */
export function overlayLayer(svg: SVGSVGElement, over: SVGSVGElement): OverlayLayer {
  const words = svgElement(svg, 'g', 'map-names');
  const feet = svgElement(svg, 'path', 'map-feet');
  const rings = {
    selected: svgElement(over, 'circle', 'map-halo map-halo-selected'),
    current: svgElement(over, 'circle', 'map-halo map-halo-current'),
  };
  const at: Record<'current' | 'selected', KeyStop | undefined> = {
    current: undefined,
    selected: undefined,
  };
  let names: readonly PlacedName[] = [];
  let shown = notMoved;

  function placeRing(which: 'current' | 'selected'): void {
    const stop = at[which];
    const ring = rings[which];
    ring.toggleAttribute('hidden', stop === undefined);
    if (!stop) return;
    ring.setAttribute('cx', (stop.x * shown.k + shown.x).toFixed(1));
    ring.setAttribute('cy', (stop.y * shown.k + shown.y).toFixed(1));
    ring.setAttribute('r', String(stop.reach + (which === 'current' ? 4.5 : 2)));
  }

  function placeAll({ k, x, y }: Moved): void {
    for (const [index, name] of names.entries()) {
      const place = `translate(${(name.x * k + x).toFixed(1)} ${(name.y * k + y).toFixed(1)})`;
      words.children[index]?.setAttribute('transform', place);
    }
    feet.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
    placeRing('selected');
    placeRing('current');
  }

  return {
    draw(marks, next) {
      names = next;
      setMarkup(words, next.map(nameMarkup).join(''));
      feet.setAttribute(
        'd',
        marks.map(({ x, y, foot }) => (foot ? `M${foot.join(' ')}L${x} ${y}` : '')).join(''),
      );
      shown = notMoved;
      placeAll(shown);
    },
    ring(which, stop) {
      at[which] = stop;
      placeRing(which);
    },
    move(moved) {
      shown = moved;
      placeAll(moved);
    },
  };
}
