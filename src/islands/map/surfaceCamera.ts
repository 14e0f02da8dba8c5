import type { GeoProjection } from 'd3';
import {
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
import { SheetDrawn, type Film } from './sheetDrawn.ts';

/** What the camera films with, and whom it tells. */
export interface CameraFilm extends Film {
  /** The map has come to rest after the reader moved it, or after a flight. */
  rest(view: View): void;
}

/**
 * Where the map looks, and how it gets there. While it moves its last drawing is moved, which is cheap; it
 * is drawn anew on the way only where it would show its end or its coarseness, a little in each frame, and
 * projected round its new centre when it comes to rest.
 */
export class SurfaceCamera {
  readonly #film: CameraFilm;
  readonly #sheet: SheetDrawn;
  #view: View;
  /** the view's own projection, and how far the reader has moved it */
  #base: GeoProjection;
  #moved = notMoved;
  #frame = 0;
  #stopFlight: (() => void) | undefined;

  constructor(view: View, film: CameraFilm) {
    this.#film = film;
    this.#view = view;
    this.#base = projectionFor(view, film.size);
    this.#sheet = new SheetDrawn(film, this.#base);
  }

  get view(): View {
    return this.#view;
  }

  /** of the last drawing */
  get projection(): GeoProjection {
    return this.#sheet.projection;
  }

  show(view: View): void {
    this.stop();
    this.#settle(view);
  }

  /** Draws the same view again: its ground or its colours have changed. */
  redraw(): void {
    this.#sheet.draw(this.#place());
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
      if (isLast) {
        this.#settle(passing);
        this.#film.rest(passing);
      } else this.#flyPast(passing);
    });
  }

  /** A gesture goes on. */
  step(step: Moved): void {
    this.#endFlight();
    this.#moved = heldBack(this.#moved, step, this.#base, this.#view, this.#film.size);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#sheet.goOn(this.#moved, () => this.#place());
      this.#sheet.move(this.#moved);
    });
  }

  /** A gesture has ended. */
  rest(): void {
    if (this.#moved === notMoved) return;
    this.#settle(viewOf(this.#base, this.#moved, this.#film.size));
    this.#film.rest(this.#view);
  }

  stop(): void {
    this.#endFlight();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #endFlight(): void {
    if (!this.#stopFlight) return;
    this.#stopFlight();
    this.#stopFlight = undefined;
    // What a flight has begun is projected round a view that the reader no longer comes past.
    this.#sheet.drop();
  }

  /** Sheets of a flight are projected round the view it comes past; each is the base of the way from there. */
  #flyPast(passing: View): void {
    const { size } = this.#film;
    const follow = () => (this.#moved = movedTo(this.#base, passing, size));
    const next = () => ({ projection: projectionFor(passing, size), at: notMoved });
    const shown = this.#sheet.goOn(follow(), next);
    if (shown) {
      this.#base = shown.projection;
      this.#view = viewOf(this.#base, notMoved, size);
      follow();
    }
    this.#sheet.move(this.#moved);
  }

  #settle(view: View): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#view = view;
    this.#base = projectionFor(view, this.#film.size);
    this.#moved = notMoved;
    this.#sheet.draw({ projection: this.#base, at: notMoved });
  }

  /** The map as it has been moved by now. */
  #place() {
    const { size } = this.#film;
    const projection = movedProjection(this.#base, this.#view, this.#moved, size);
    return { projection, at: this.#moved };
  }
}
