import { afterEach, describe, expect, test, vi } from 'vitest';
import { notMoved, projectionFor } from '../../../../src/geo/view.ts';
import { SheetDrawn, type Film } from '../../../../src/islands/map/sheetDrawn.ts';

const size = { width: 800, height: 500 };
const projection = projectionFor({ lon: 5, lat: 50, zoom: 8 }, size);
const near = { k: 1.5, x: -200, y: -125 };
const far = { k: 3, x: -800, y: -500 };

/** A film whose drawings on the way take so many frames; it tells all that it is asked for. */
function filming(frames: number) {
  const asked: string[] = [];
  let left = 0;
  const film: Film = {
    size,
    margin: 100,
    draw: () => void asked.push('draw'),
    prepare() {
      asked.push('prepare');
      left = frames;
      return { goOn: () => (left -= 1) <= 0, show: () => void asked.push('show') };
    },
    move: ({ k }) => void asked.push(`move ${k.toFixed(2)}`),
  };
  return { asked, sheet: new SheetDrawn(film, projection) };
}

const unasked = () => {
  throw new Error('no sheet was due');
};

afterEach(() => {
  vi.useRealTimers();
});

describe('SheetDrawn', () => {
  test('moves what is drawn as long as that shows no coarseness', () => {
    const { asked, sheet } = filming(3);
    expect(sheet.goOn(near, unasked)).toBeUndefined();
    sheet.move(near);
    expect(asked).toEqual(['move 1.50']);
  });

  test('shows the next sheet when it is whole, and until then moves the last', () => {
    const { asked, sheet } = filming(2);
    const place = { projection: projectionFor({ lon: 5, lat: 50, zoom: 24 }, size), at: far };
    const farther = { ...far, k: 6 };
    for (const moved of [far, far, farther]) {
      sheet.goOn(moved, () => place);
      sheet.move(moved);
    }
    // The new sheet was drawn where the map had been moved threefold: by now it is twice as large.
    expect(asked).toEqual(['prepare', 'move 3.00', 'move 3.00', 'show', 'move 2.00']);
    expect(sheet.projection).toBe(place.projection);
  });

  test('moves a coarse sheet for a while before the next is begun', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { asked, sheet } = filming(1);
    vi.advanceTimersByTime(1000);
    sheet.goOn(far, () => ({ projection, at: notMoved }));
    expect(sheet.goOn(far, unasked)).toBeDefined();
    vi.advanceTimersByTime(129);
    expect(sheet.goOn(far, unasked)).toBeUndefined();
    vi.advanceTimersByTime(1);
    sheet.goOn(far, () => ({ projection, at: far }));
    expect(asked).toEqual(['prepare', 'show', 'prepare']);
  });

  test('leaves off what is on its way where all is drawn at once', () => {
    const { asked, sheet } = filming(5);
    sheet.goOn(far, () => ({ projection, at: far }));
    sheet.draw({ projection, at: notMoved });
    expect(sheet.goOn(near, unasked)).toBeUndefined();
    expect(asked).toEqual(['prepare', 'draw']);
  });
});
