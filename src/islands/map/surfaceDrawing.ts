import type { AtlasCountry } from '../../atlas/model.ts';
import { movedOn, notMoved, type Moved } from '../../geo/view.ts';
import type { WorldGround } from '../../geo/worldGround.ts';
import type { CountryDrawing, Sheet } from './drawGround.ts';
import { groundLayer, type GroundLayer } from './groundLayer.ts';
import { keyStops, markStop, type KeyStop } from './keyStops.ts';
import { leaderTints, type LeaderTint } from './leaderTints.ts';
import { overlayLayer, type OverlayLayer } from './overlayLayer.ts';
import { obstaclesOf, placeNames } from './placeNames.ts';
import type { ShownEntries } from './shownEntries.ts';
import { surfaceMarks, type SurfaceMarks } from './surfaceMarks.ts';
import { svgElement } from './svgElement.ts';

/** What a surface shows at present, beside its view. */
export interface SurfaceContents {
  readonly shown: ShownEntries;
  readonly selected: string | null;
  /** the stop the keyboard is at, by the first of its entries */
  readonly current: string | null;
  /** an entry whose group is fanned out */
  readonly fanned: string | undefined;
}

const nothing: SurfaceContents = {
  shown: { sites: [], routes: [], leaders: [] },
  selected: null,
  current: null,
  fanned: undefined,
};

let drawings = 0;

/** The layers of a surface, in `root`, which may go on showing what it has until the first drawing. */
export class SurfaceDrawing {
  readonly marks: SurfaceMarks;
  readonly #layers: readonly Layer[];
  readonly #ground: GroundLayer;
  readonly #overlay: OverlayLayer;
  readonly #countries: readonly AtlasCountry[];
  #contents = nothing;
  #tints: readonly LeaderTint[] = [];
  #drawn: { readonly sheet: Sheet; readonly world: WorldGround } | undefined;
  #moved = notMoved;
  /** on the way: how the marks of the drawing before must be moved until, a frame later, they are placed anew */
  #passing: Moved | undefined;
  #outlines: ReadonlyMap<string, CountryDrawing> = new Map();
  #stops: readonly KeyStop[] | undefined;

  constructor(root: HTMLElement, countries: readonly AtlasCountry[]) {
    const [ground, under, marks, over] = [
      layerIn(root, 'ground'),
      layerIn(root, 'under'),
      layerIn(root, 'marks'),
      layerIn(root, 'over'),
    ];
    drawings += 1;
    this.#layers = [ground, under, marks, over];
    this.#ground = groundLayer(ground, `map${drawings}`);
    this.#overlay = overlayLayer(under, over);
    this.marks = surfaceMarks(marks);
    this.#countries = countries;
  }

  get contents(): SurfaceContents {
    return this.#contents;
  }

  get tints(): readonly LeaderTint[] {
    return this.#tints;
  }

  /** Where keys can stand, of what the last drawing has in sight. */
  get stops(): readonly KeyStop[] {
    if (!this.#drawn) return [];
    const { projection, size } = this.#drawn.sheet;
    const { routes } = this.#contents.shown;
    const marks = this.marks.placed;
    this.#stops ??= keyStops({ marks, routes, tints: this.#tints, projection, size });
    return this.#stops;
  }

  /** The stop that stands for an entry. */
  stopOf(id: string | null): KeyStop | undefined {
    if (id === null) return undefined;
    const mark = this.marks.of(id);
    return mark ? markStop(mark) : this.stops.find(({ ids }) => ids.includes(id));
  }

  /** Takes what is to be shown, and draws what of it has changed. */
  change(change: Partial<SurfaceContents>): void {
    const before = this.#contents;
    const next = { ...before, ...change };
    this.#contents = next;
    // The same leaders need no new land, however often they are said.
    if (!isSame(next.shown.leaders, before.shown.leaders))
      this.#tints = leaderTints(next.shown.leaders, this.#countries);
    if (next.shown !== before.shown || next.fanned !== before.fanned) this.#paint();
    this.#ground.choose(next.selected);
    this.#ring();
  }

  /** Draws everything anew; on the way the ground first and, so that no frame takes long, the marks in the next. */
  draw(sheet: Sheet, world: WorldGround, passing?: Moved): void {
    this.#drawn = { sheet, world };
    this.#moved = notMoved;
    if (!passing) {
      this.#paint();
      return;
    }
    this.#passing = this.#passing ? movedOn(this.#passing, passing) : passing;
    this.#paintGround();
    this.#moveMarks(this.#passing);
  }

  /** Shows the last drawing moved. */
  move(moved: Moved): void {
    this.#moved = moved;
    if (this.#passing) this.#paintMarks();
    this.#ground.move(moved);
    this.#moveMarks(moved);
  }

  remove(): void {
    for (const layer of this.#layers) layer.remove();
    this.marks.remove();
  }

  #moveMarks(moved: Moved): void {
    this.marks.move(moved);
    this.#overlay.move(moved);
  }

  #paint(): void {
    this.#paintGround();
    this.#paintMarks();
  }

  #paintGround(): void {
    if (!this.#drawn) return;
    const { sheet, world } = this.#drawn;
    const { routes } = this.#contents.shown;
    this.#outlines = this.#ground.draw({ world, tints: this.#tints, routes }, sheet);
  }

  #paintMarks(): void {
    if (!this.#drawn) return;
    const { sheet } = this.#drawn;
    const { shown, fanned } = this.#contents;
    const tints = this.#tints;
    this.#passing = undefined;
    this.marks.draw(shown.sites, { ...sheet, fanned });
    this.#stops = undefined;
    const { placed } = this.marks;
    const obstacles = tints.length > 0 ? obstaclesOf(placed) : [];
    this.#overlay.draw(placed, placeNames(tints, this.#outlines, sheet.projection, obstacles));
    this.#ring();
    if (this.#moved !== notMoved) this.move(this.#moved);
  }

  #ring(): void {
    const { selected, current } = this.#contents;
    const chosen = this.marks.of(selected);
    this.#overlay.ring('selected', chosen && markStop(chosen));
    this.#overlay.ring('current', this.stopOf(current));
  }
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

type Layer = SVGSVGElement;

function layerIn(root: Element, name: string): Layer {
  const layer = svgElement(root, 'svg', `map-drawing map-layer map-layer-${name}`);
  layer.setAttribute('aria-hidden', 'true');
  return layer;
}
