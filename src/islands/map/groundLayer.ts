import { notMoved, type Moved } from '../../geo/view.ts';
import { setMarkup } from '../../trust/markup.ts';
import { drawGround, type CountryDrawing, type Sheet } from './drawGround.ts';
import { drawRoutes, type ShownRoute } from './drawRoutes.ts';
import type { LeaderTint } from './leaderTints.ts';
import { groundMarkup, routeMarkup } from './mapMarkup.ts';
import { moveLayer, svgElement } from './svgElement.ts';
import type { WorldGround } from '../../geo/worldGround.ts';

/** Land, borders, tints and routes: what is drawn in pixels of the ground and moves as one. */
export interface GroundLayer {
  /** Draws what has changed; returns the outlines of tinted countries. */
  draw(ground: GroundContents, sheet: Sheet): ReadonlyMap<string, CountryDrawing>;
  move(moved: Moved): void;
  /** Marks the route or country of an entry as the one chosen. */
  choose(id: string | null): void;
}

export interface GroundContents {
  readonly world: WorldGround;
  readonly tints: readonly LeaderTint[];
  readonly routes: readonly ShownRoute[];
}

/** @param svg the lowest layer; `prefix` parts the patterns of the page's drawings */
export function groundLayer(svg: SVGSVGElement, prefix: string): GroundLayer {
  const land = svgElement(svg, 'g', 'map-ground');
  const lines = svgElement(svg, 'g', 'map-routes');
  let drawn: { contents: GroundContents; sheet: Sheet } | undefined;
  let countries: ReadonlyMap<string, CountryDrawing> = new Map();
  let chosen: string | null = null;

  function markChosen(): void {
    for (const element of svg.querySelectorAll('.map-chosen'))
      element.classList.remove('map-chosen');
    if (chosen === null) return;
    svg.querySelector(`[data-ids="${CSS.escape(chosen)}"]`)?.classList.add('map-chosen');
  }

  return {
    draw(contents, sheet) {
      const before = drawn?.sheet === sheet ? drawn.contents : undefined;
      const { world, tints, routes } = contents;
      if (before?.world !== world || before.tints !== tints) {
        const ground = drawGround(world, sheet, tints);
        setMarkup(land, groundMarkup(ground, tints, prefix));
        ({ countries } = ground);
      }
      if (before?.routes !== routes)
        setMarkup(lines, drawRoutes(routes, sheet).map(routeMarkup).join(''));
      drawn = { contents, sheet };
      markChosen();
      moveLayer(svg, notMoved);
      return countries;
    },
    move: (moved) => moveLayer(svg, moved),
    choose(id) {
      chosen = id;
      markChosen();
    },
  };
}
