import type { Sliced } from '../../atlas/sliced.ts';
import { notMoved, type Moved } from '../../geo/view.ts';
import { setMarkup } from '../../trust/markup.ts';
import { drawingGround, type CountryDrawing, type Sheet } from './drawGround.ts';
import { drawRoutes, type ShownRoute } from './drawRoutes.ts';
import type { LeaderTint } from './leaderTints.ts';
import { groundMarkup, routeMarkup } from './mapMarkup.ts';
import { moveLayer, svgElement } from './svgElement.ts';
import type { WorldGround } from '../../geo/worldGround.ts';

/** Land, borders, tints and routes: what is drawn in pixels of the ground and moves as one. */
export interface GroundLayer {
  /** the outlines of the tinted countries that are shown */
  readonly countries: ReadonlyMap<string, CountryDrawing>;
  /** Draws what is to change, piece by piece, to be shown when it is done. */
  draw(ground: GroundContents, sheet: Sheet): Sliced<DrawnGround>;
  show(drawn: DrawnGround): void;
  move(moved: Moved): void;
  /** Marks the route or country of an entry as the one chosen. */
  choose(id: string | null): void;
}

export interface GroundContents {
  readonly world: WorldGround;
  readonly tints: readonly LeaderTint[];
  readonly routes: readonly ShownRoute[];
}

/** Markup of what has changed; what has not is left out. */
export interface DrawnGround {
  readonly contents: GroundContents;
  readonly sheet: Sheet;
  readonly land?: {
    readonly markup: string;
    readonly countries: ReadonlyMap<string, CountryDrawing>;
  };
  readonly lines?: string;
}

/** @param svg the lowest layer; `prefix` parts the patterns of the page's drawings */
export function groundLayer(svg: SVGSVGElement, prefix: string): GroundLayer {
  const land = svgElement(svg, 'g', 'map-ground');
  const lines = svgElement(svg, 'g', 'map-routes');
  let shown: DrawnGround | undefined;
  let countries: ReadonlyMap<string, CountryDrawing> = new Map();
  let chosen: string | null = null;

  function markChosen(): void {
    for (const element of svg.querySelectorAll('.map-chosen'))
      element.classList.remove('map-chosen');
    if (chosen === null) return;
    svg.querySelector(`[data-ids="${CSS.escape(chosen)}"]`)?.classList.add('map-chosen');
  }

  return {
    get countries() {
      return countries;
    },
    *draw(contents, sheet) {
      const before = shown?.sheet === sheet ? shown.contents : undefined;
      const { world, tints, routes } = contents;
      let drawn: DrawnGround = { contents, sheet };
      if (before?.world !== world || before.tints !== tints) {
        const ground = yield* drawingGround(world, sheet, tints);
        const markup = groundMarkup(ground, tints, prefix);
        drawn = { ...drawn, land: { markup, countries: ground.countries } };
      }
      if (before?.routes !== routes)
        drawn = { ...drawn, lines: drawRoutes(routes, sheet).map(routeMarkup).join('') };
      return drawn;
    },
    show(drawn) {
      shown = drawn;
      if (drawn.land) {
        setMarkup(land, drawn.land.markup);
        ({ countries } = drawn.land);
      }
      if (drawn.lines !== undefined) setMarkup(lines, drawn.lines);
      markChosen();
      moveLayer(svg, notMoved);
    },
    move: (moved) => moveLayer(svg, moved),
    choose(id) {
      chosen = id;
      markChosen();
    },
  };
}
