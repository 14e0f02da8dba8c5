/** Width and height of a picture in its own pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size that hosts of shared links ask for. */
export const cardSize: PictureSize = { width: 1200, height: 630 };

/** Width in CSS pixels of every figure that is a file; its height follows from what it holds. */
export const figureWidth = 760;

/** Under which id the pictures of a page stand. A chart’s are under the chart’s own id. */
export const pictureIds = {
  home: 'two-roads',
  map: 'map',
  promise: (id: string) => `promise-${id}`,
  country: (code: string) => `country-${code.toLowerCase()}`,
  company: (id: string) => `company-${id}`,
  chapter: (slug: string) => `chapter-${slug}`,
} as const;

/** Paths of the pictures of an id, below the folder of a language. Chapters, companies and home have a card only. */
export function pictureAddress(id: string) {
  return {
    /** the figure at `figureWidth` */
    png: `/pictures/${id}.png`,
    /** the same at twice the pixels */
    png2x: `/pictures/${id}@2x.png`,
    /** `cardSize`, for shared links */
    card: `/pictures/${id}-card.png`,
  } as const;
}
