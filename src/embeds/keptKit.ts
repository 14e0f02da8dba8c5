import type { KeptFigure, Kit } from './kit.ts';

/** Where the page in the frame is not the figure of today but a kept one. For the browser as well, unlike the rest. */
export function keptKit(kit: Kit, { frame, heights, weight }: KeptFigure): Kit {
  return { ...kit, frame, heights, ...(weight !== undefined && { weight }) };
}
