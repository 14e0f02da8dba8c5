import type { GeoProjection } from 'd3';
import type { FrameSize } from '../../geo/camera.ts';
import {
  movedBack,
  movedOn,
  movedProjection,
  movedTo,
  notMoved,
  projectionFor,
  viewOf,
  type Moved,
  type View,
} from '../../geo/view.ts';
import { fly, viewFlight } from './flight.ts';
import { heldBack } from './heldBack.ts';
import { leavesSheet } from './leavesSheet.ts';

/** What the camera films with. */
export interface Film {
  readonly size: FrameSize;
  /** pixels drawn beyond the edges */
  readonly margin: number;
  /** Draws everything anew; on the way, where the last drawing was `passing` by moved so far. */
  draw(projection: GeoProjection, passing?: Moved): void;
  /** Shows the last drawing moved. */
  move(moved: Moved): void;
  /** The map has come to rest after the reader moved it, or after a flight. */
  rest(view: View): void;
}

// Larger or smaller than this a drawing is too coarse, or its marks too dense, to go on being moved.
const scales = { least: 0.5, most: 2.2 } as const;

/** A drawing that is moved is drawn anew after this long at the soonest, and after four times its cost. */
const patience = { leastMs: 130, costs: 4 } as const;

/**
 * Where the map looks, and how it gets there. While it moves its last drawing is moved, which is cheap; it
 * is drawn anew on the way only where it would show its end or its coarseness, and projected round its new
 * centre when it comes to rest.
 */
export class SurfaceCamera {
  readonly #film: Film;
  #view: View;
  /** the view's own projection, and how far the reader has moved it */
  #base: GeoProjection;
  #moved = notMoved;
  /** the last drawing's projection, and how far the map had been moved by then */
  #drawn: GeoProjection;
  #drawnAt = notMoved;
  #last = { at: 0, cost: 0 };
  #frame = 0;
  #stopFlight: (() => void) | undefined;

  constructor(view: View, film: Film) {
    this.#film = film;
    this.#view = view;
    this.#base = projectionFor(view, film.size);
    this.#drawn = this.#base;
  }

  get view(): View {
    return this.#view;
  }

  /** of the last drawing */
  get projection(): GeoProjection {
    return this.#drawn;
  }

  show(view: View): void {
    this.stop();
    this.#settle(view, true);
  }

  /** Draws the same view again: its ground or its colours have changed. */
  redraw(): void {
    const passing = this.#moved === notMoved ? undefined : this.#relative();
    this.#drawnAt = this.#moved;
    const { size } = this.#film;
    this.#draw(movedProjection(this.#base, this.#view, this.#moved, size), passing);
  }

  /** The same, unless the map is on its way: at its end it is drawn anyway. */
  redrawAtRest(): void {
    if (this.#moved === notMoved) this.redraw();
  }

  flyTo(view: View): void {
    const { size } = this.#film;
    this.stop();
    const from = this.#moved === notMoved ? this.#view : viewOf(this.#base, this.#moved, size);
    this.#stopFlight = fly(viewFlight(from, view, size), (passing, isLast) => {
      this.#moved = movedTo(this.#base, passing, size);
      if (isLast || this.#isDue()) this.#settle(passing, isLast);
      else this.#film.move(this.#relative());
      if (isLast) this.#film.rest(passing);
    });
  }

  /** A gesture goes on. */
  step(step: Moved): void {
    this.#stopFlight?.();
    this.#moved = heldBack(this.#moved, step, this.#base, this.#view, this.#film.size);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isDue()) this.redraw();
      else this.#film.move(this.#relative());
    });
  }

  /** A gesture has ended. */
  rest(): void {
    if (this.#moved === notMoved) return;
    this.#settle(viewOf(this.#base, this.#moved, this.#film.size), true);
    this.#film.rest(this.#view);
  }

  stop(): void {
    this.#stopFlight?.();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #settle(view: View, isAtRest: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const passing = isAtRest ? undefined : this.#relative();
    this.#view = view;
    this.#base = projectionFor(view, this.#film.size);
    this.#moved = this.#drawnAt = notMoved;
    this.#draw(this.#base, passing);
  }

  #draw(projection: GeoProjection, passing: Moved | undefined): void {
    const at = performance.now();
    this.#drawn = projection;
    this.#film.draw(projection, passing);
    this.#last = { at, cost: performance.now() - at };
  }

  /** How the last drawing must be moved for the map to stand where it has been moved. */
  #relative(): Moved {
    return movedOn(movedBack(this.#drawnAt), this.#moved);
  }

  #isDue(): boolean {
    const { at, cost } = this.#last;
    if (performance.now() - at < Math.max(patience.leastMs, patience.costs * cost)) return false;
    const relative = this.#relative();
    const isCoarse = relative.k < scales.least || relative.k > scales.most;
    return isCoarse || leavesSheet(relative, this.#drawn, this.#film);
  }
}
