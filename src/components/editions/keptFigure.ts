import { editionFolder } from '../../editions/manifest.ts';
import type { Embeddable } from '../../embeds/embeddables.ts';
import { editionLine } from '../../embeds/frameHeight.ts';
import type { KeptFigure } from '../../embeds/kit.ts';
import type { Locale } from '../../i18n/locales.ts';
import { presentEdition } from './editionLists.ts';

/**
 * The kept figure that whoever embeds one today can choose, if there is one with today’s data.
 * @param root the address that the site stands under, with a slash at its end
 */
export function keptFigure(
  { id, width, height, narrow }: Embeddable,
  locale: Locale,
  root: string,
): KeptFigure | undefined {
  const edition = presentEdition(id, locale);
  if (edition === undefined) return undefined;
  const frame = new URL(`${editionFolder(edition)}/`, root).href;
  const heights = [
    [narrow.width, narrow.height + editionLine.narrow],
    [width, height + editionLine.wide],
  ];
  return {
    hash: edition.hash,
    kept: edition.kept,
    frame,
    heights: heights.map((pair) => pair.join(':')).join(' '),
  };
}
