import { renderPng } from '../../pictures/renderPng.ts';
import type { Picture } from './picture.ts';

// A picture is drawn on a thread of its own, while pages are written one after the other.
const atOnce = 4;

const begun = new Map<Picture, Promise<Buffer>>();

/** A picture of a list as a PNG; a build, which asks for all in their order, has the next ones begun with it. */
export function renderAhead(pictures: readonly Picture[], index: number): Promise<Buffer> {
  const [wanted, ...next] = pictures.slice(index, index + (import.meta.env.PROD ? atOnce : 1));
  if (wanted === undefined) throw new Error(`pictures: there is no such place: ${index}`);
  const png = begin(wanted);
  begun.delete(wanted);
  for (const picture of next) {
    const early = begun.get(picture) ?? begin(picture);
    // Its fault is told when it is asked for.
    early.catch(() => undefined);
    begun.set(picture, early);
  }
  return png;
}

function begin(picture: Picture): Promise<Buffer> {
  return (
    begun.get(picture) ?? Promise.resolve().then(() => renderPng(picture.svg(), picture.scale))
  );
}
