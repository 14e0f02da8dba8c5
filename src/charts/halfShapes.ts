import type { SymbolImplementation } from '@observablehq/plot';

/** The left half of a company’s shape, of the same size as the whole: what came in part. */
export function halfShape(shape: keyof typeof halves): SymbolImplementation {
  return halves[shape];
}

const root3 = Math.sqrt(3);

// The measures by which d3-shape makes its symbols of an area.
const halves = {
  circle: {
    draw(path, area) {
      path.arc(0, 0, Math.sqrt(area / Math.PI), Math.PI / 2, (Math.PI * 3) / 2);
      path.closePath();
    },
  },
  square: {
    draw(path, area) {
      const side = Math.sqrt(area);
      path.rect(-side / 2, -side / 2, side / 2, side);
    },
  },
  triangle: {
    draw(path, area) {
      const y = -Math.sqrt(area / (root3 * 3));
      path.moveTo(0, y * 2);
      path.lineTo(root3 * y, -y);
      path.lineTo(0, -y);
      path.closePath();
    },
  },
  diamond: {
    draw(path, area) {
      const y = Math.sqrt(area / ((2 * root3) / 3));
      const x = (y * root3) / 3;
      path.moveTo(0, -y);
      path.lineTo(-x, 0);
      path.lineTo(0, y);
      path.closePath();
    },
  },
} as const satisfies Record<string, SymbolImplementation>;
