import type { AtlasCountry } from '../../atlas/model.ts';
import { atOnce, forAWhile, type Sliced } from '../../atlas/sliced.ts';
import { isStill, notMoved, type Moved } from '../../geo/view.ts';
import type { WorldGround } from '../../geo/worldGround.ts';
import type { Sheet } from './drawGround.ts';
import { groundLayer, type DrawnGround, type GroundLayer } from './groundLayer.ts';
import { keyStops, markStop, type KeyStop } from './keyStops.ts';
import { leaderTints, type LeaderTint } from './leaderTints.ts';
import { overlayLayer, type OverlayLayer } from './overlayLayer.ts';
import { obstaclesOf, placeNames } from './placeNames.ts';
import { isAlike, isSame, nothing, type SurfaceContents } from './surfaceContents.ts';
import type { Preparation } from './sheetDrawn.ts';
import { surfaceMarks, type PlacedMarks, type SurfaceMarks } from './surfaceMarks.ts';
import { svgElement } from './svgElement.ts';

/** A sheet, and the world that stands on it. */
interface Scene {
  readonly sheet: Sheet;
  readonly world: WorldGround;
}

/** All that has to be shown at once. */
interface Picture extends Scene {
  readonly ground: DrawnGround;
  readonly marks: PlacedMarks;
}

let drawings = 0;

/** The layers of a surface, in `root`, which may go on showing what it has until the first drawing. */
export class SurfaceDrawing {
  readonly marks: SurfaceMarks;
  /** what stood there before, until the first drawing */
  readonly #printed: Element[];
  readonly #layers: readonly Layer[];
  readonly #ground: GroundLayer;
  readonly #overlay: OverlayLayer;
  readonly #countries: readonly AtlasCountry[];
  #contents = nothing;
  #tints: readonly LeaderTint[] = [];
  #drawn: Scene | undefined;
  #moved = notMoved;
  #stops: readonly KeyStop[] | undefined;

  constructor(root: HTMLElement, countries: readonly AtlasCountry[]) {
    this.#printed = [...root.children];
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

  get isShown(): boolean {
    return this.#drawn !== undefined;
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
    if (!isAlike(next, before)) {
      this.#paint();
      this.move(this.#moved);
    }
    this.#ground.choose(next.selected);
    this.#ring();
  }

  /** Draws everything anew, at once. */
  draw(scene: Scene): void {
    this.#drawn = scene;
    this.#moved = notMoved;
    this.#paint();
  }

  /** Draws everything anew unseen, piece by piece, so that no frame takes long. */
  prepare(scene: Scene): Preparation {
    let contents = this.#contents;
    let work = this.#ready(scene);
    let picture: Picture | undefined;
    return {
      goOn: (ms) => {
        // What was begun would show what is no longer to be shown.
        if (!isAlike(contents, this.#contents)) work = this.#ready(scene);
        contents = this.#contents;
        picture = forAWhile(work, ms)?.result;
        return picture !== undefined;
      },
      show: () => {
        if (picture) this.#show(picture, false);
      },
    };
  }

  /** Shows the last drawing moved. */
  move(moved: Moved): void {
    this.#moved = moved;
    this.#ground.move(moved);
    this.marks.move(moved);
    this.#overlay.move(moved);
  }

  remove(): void {
    this.marks.remove();
    for (const layer of this.#layers) layer.remove();
  }

  #paint(): void {
    if (this.#drawn) this.#show(atOnce(this.#draw(this.#drawn)), isStill(this.#moved));
  }

  *#draw({ sheet, world }: Scene): Sliced<Picture> {
    const { shown, fanned } = this.#contents;
    const { sites, routes } = shown;
    const ground = yield* this.#ground.draw({ world, tints: this.#tints, routes }, sheet);
    const marks = yield* this.marks.place(sites, { ...sheet, fanned });
    return { sheet, world, ground, marks };
  }

  *#ready(scene: Scene): Sliced<Picture> {
    const picture = yield* this.#draw(scene);
    yield* this.marks.ready(picture.marks);
    return picture;
  }

  #show({ sheet, world, ground, marks }: Picture, isAtRest: boolean): void {
    this.#drawn = { sheet, world };
    for (const element of this.#printed.splice(0)) element.remove();
    this.#ground.show(ground);
    this.marks.show(marks, isAtRest);
    this.#stops = undefined;
    const { placed } = marks;
    const tints = this.#tints;
    const obstacles = tints.length > 0 ? obstaclesOf(placed) : [];
    const names = placeNames(tints, this.#ground.countries, sheet.projection, obstacles);
    this.#overlay.draw(placed, names);
    this.#ring();
  }

  #ring(): void {
    const { selected, current } = this.#contents;
    const chosen = this.marks.of(selected);
    this.#overlay.ring('selected', chosen && markStop(chosen));
    this.#overlay.ring('current', this.stopOf(current));
  }
}

type Layer = SVGSVGElement;

function layerIn(root: Element, name: string): Layer {
  const layer = svgElement(root, 'svg', `map-drawing map-layer map-layer-${name}`);
  layer.setAttribute('aria-hidden', 'true');
  return layer;
}
