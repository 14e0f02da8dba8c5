import type { FrameSize } from '../../geo/camera.ts';
import type { PlainDrawing } from '../../render/plainDrawing.ts';
import { textLine } from '../../render/textBlocks.ts';
import type { HubMapKey } from '../hubMapKey.ts';

/** A line of a key, with a mark before it where it stands for one. */
type KeyRow = Pick<HubMapKey, 'text'> & Partial<HubMapKey> & { readonly weight?: number };

const rowHeight = 24;
const indent = 24;
const type = { family: 'sans', weight: 400, size: 15, fill: 'ink' } as const;

/** A map as large as `most` allows, over the lines of its key. */
export function keyedMap(
  map: PlainDrawing,
  most: FrameSize,
  rows: readonly KeyRow[],
): PlainDrawing {
  const scale = Math.min(most.width / map.width, most.height / map.height);
  const top = map.height * scale + rowHeight;
  const key = rows.map(({ text, weight = type.weight, tone, glyph }, index) => {
    const y = top + index * rowHeight;
    if (glyph === undefined) return textLine(text, { x: 0, y }, { ...type, weight });
    const place = `class="map-tone-${tone ?? 'any'}" transform="translate(8,${String(y - 5)})"`;
    return `<g ${place}>${glyph}</g>${textLine(text, { x: indent, y }, type)}`;
  });
  return {
    markup: `<g transform="scale(${String(scale)})">${map.markup}</g>${key.join('')}`,
    width: most.width,
    height: top + (rows.length - 0.6) * rowHeight,
  };
}
