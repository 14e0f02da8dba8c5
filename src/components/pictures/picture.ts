/** A picture that the build writes. */
export interface Picture {
  /** its path below the folder of a language */
  readonly path: string;
  /** pixels to a unit of the drawing */
  readonly scale: number;
  /** as an SVG that stands alone */
  readonly svg: () => string;
}
