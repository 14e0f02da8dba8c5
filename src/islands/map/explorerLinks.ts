/** Where the explorer fetches from and leads to; each is an address on our own site. */
export interface MapLinks {
  /** the world for views from afar, and the finer one for views from near by */
  readonly world: string;
  readonly land: string;
  /** the map's entries, and what only their panels tell */
  readonly data: string;
  readonly details: string;
  /** the page of a source is a folder in it */
  readonly sources: string;
}
