/** How far each character of a font moves the pen, in em, by code point; what the font lacks is not in it. */
export function glyphAdvances(font: Buffer): ReadonlyMap<number, number> {
  const unitsPerEm = tableOf(font, 'head').readUInt16BE(18);
  const longMetrics = tableOf(font, 'hhea').readUInt16BE(34);
  const metrics = tableOf(font, 'hmtx');
  const advances = new Map<number, number>();
  for (const [code, glyph] of glyphsByCode(tableOf(font, 'cmap')))
    advances.set(code, metrics.readUInt16BE(4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm);
  return advances;
}

/** The glyph of each character, as the font's map of the Basic Multilingual Plane (format 4) tells. */
function glyphsByCode(cmap: Buffer): ReadonlyMap<number, number> {
  const map = basicMap(cmap);
  const segments = map.readUInt16BE(6) / 2;
  const at = (field: number, segment: number) => 14 + 2 * (field * segments + segment);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = map.readUInt16BE(at(0, segment));
    // Two bytes stand between the ends of the segments and their beginnings.
    const first = map.readUInt16BE(at(1, segment) + 2);
    const delta = map.readUInt16BE(at(2, segment) + 2);
    const rangeAt = at(3, segment) + 2;
    const range = map.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : map.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function basicMap(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    if (map.readUInt16BE(0) === 4) return map;
  }
  throw new Error('font: has no map of characters that is known here');
}

/** A table of a font by its four letters. Throws where the font lacks it. */
function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = font.readUInt32BE(entry + 8);
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
  }
  throw new Error(`font: has no table: ${tag}`);
}
