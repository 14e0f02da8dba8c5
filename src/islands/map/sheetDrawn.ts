import type { GeoProjection } from 'd3';
import type { FrameSize } from '../../geo/camera.ts';
import { movedBack, movedOn, notMoved, type Moved } from '../../geo/view.ts';
import { leavesSheet } from './leavesSheet.ts';

/** What a camera films with. */
export interface Film {
  readonly size: FrameSize;
  /** pixels drawn beyond the edges */
  readonly margin: number;
  /** Draws everything anew, at once. */
  draw(projection: GeoProjection): void;
  /** The same on the way, piece by piece, while the last drawing goes on being moved. */
  prepare(projection: GeoProjection): Preparation;
  /** Shows the last drawing moved. */
  move(moved: Moved): void;
}

/** A drawing that is not yet shown. */
export interface Preparation {
  /** Goes on for about so long; returns whether it can be shown. */
  goOn(ms: number): boolean;
  show(): void;
}

/** What a sheet is drawn by, and how far the map had been moved from its base by then. */
export interface Place {
  readonly projection: GeoProjection;
  readonly at: Moved;
}

interface Coming {
  readonly place: Place;
  readonly preparation: Preparation;
  cost: number;
}

// Of the 16 milliseconds of a frame, what moving the last drawing leaves for the next.
const sliceMs = 5;

// Larger or smaller than this a drawing is too coarse, or its marks too dense, to go on being moved.
const scales = { least: 0.5, most: 2.2 } as const;

/** A drawing that is moved is drawn anew after this long at the soonest, and after four times its cost. */
const patience = { leastMs: 130, costs: 4 } as const;

/** The sheet that is shown, and on the way the next one, which is drawn a little in each frame. */
export class SheetDrawn {
  readonly #film: Film;
  #shown: Place;
  #last = { at: 0, cost: 0 };
  #coming: Coming | undefined;

  constructor(film: Film, projection: GeoProjection) {
    this.#film = film;
    this.#shown = { projection, at: notMoved };
  }

  get projection(): GeoProjection {
    return this.#shown.projection;
  }

  /** Draws at once. */
  draw(place: Place): void {
    const at = performance.now();
    this.drop();
    this.#shown = place;
    this.#film.draw(place.projection);
    this.#last = { at, cost: performance.now() - at };
  }

  /** Goes on with the next sheet, which is begun where one is due; returns it once it is shown. */
  goOn(moved: Moved, next: () => Place): Place | undefined {
    if (!this.#coming) {
      if (this.#isDue(moved)) this.#begin(next());
      return undefined;
    }
    const start = performance.now();
    const isReady = this.#coming.preparation.goOn(sliceMs);
    this.#coming.cost += performance.now() - start;
    return isReady ? this.#take(this.#coming) : undefined;
  }

  /** Shows the sheet where the map has been moved. */
  move(moved: Moved): void {
    this.#film.move(this.#since(moved));
  }

  /** Leaves off what is on its way. */
  drop(): void {
    this.#coming = undefined;
  }

  #begin(place: Place): void {
    this.#coming = { place, preparation: this.#film.prepare(place.projection), cost: 0 };
  }

  #take({ place, preparation, cost }: Coming): Place {
    this.drop();
    preparation.show();
    this.#shown = place;
    this.#last = { at: performance.now(), cost };
    return place;
  }

  #since(moved: Moved): Moved {
    return movedOn(movedBack(this.#shown.at), moved);
  }

  #isDue(moved: Moved): boolean {
    const { at, cost } = this.#last;
    if (performance.now() - at < Math.max(patience.leastMs, patience.costs * cost)) return false;
    const since = this.#since(moved);
    const isCoarse = since.k < scales.least || since.k > scales.most;
    return isCoarse || leavesSheet(since, this.projection, this.#film);
  }
}
