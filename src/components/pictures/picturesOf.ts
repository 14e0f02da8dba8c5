import { pictureAddress } from '../../pictures/pictureAddress.ts';
import type { Picture } from './picture.ts';

/** The pictures that stand under an id: a card and, where it has one, a figure at two sizes. */
export function picturesOf(
  id: string,
  { figure, card }: { readonly figure?: () => string; readonly card: () => string },
): Picture[] {
  // Drawn once for both sizes.
  let drawn: string | undefined;
  const svg = figure && (() => (drawn ??= figure()));
  const { png, png2x, card: cardPath } = pictureAddress(id);
  const figures =
    svg === undefined
      ? []
      : [
          { path: png, scale: 1, svg },
          { path: png2x, scale: 2, svg },
        ];
  return [...figures, { path: cardPath, scale: 1, svg: card }];
}
