import '../../src/styles/tokens.css';
import '../../src/styles/map.css';
import type { Stage } from '../../src/atlas/model.ts';
import { worldView } from '../../src/geo/viewPresets.ts';
import { createSurface, type Surface } from '../../src/islands/map/surface.ts';
import { fetchLand } from '../../src/islands/map/fetchLand.ts';
import { shownEntries } from '../../src/islands/map/shownEntries.ts';
import { syntheticHubs } from './syntheticHubs.ts';

/** What the bench asks of its page. */
export interface MapBench {
  /** Milliseconds from data in memory to the first frame that shows them. */
  draw(count: number): Promise<number>;
  /** Counts frames until it is called again, then tells frames a second, and the longest pause in ms. */
  countFrames(): { fps: number; longest: number };
  readonly surface: Surface | undefined;
}

const stages: readonly Stage[] = [
  'operating',
  'operating',
  'operating',
  'planned',
  'ended',
  'unsure',
];

const world = await fetchLand('/world.json');
let surface: Surface | undefined;
let times: number[] = [];

const bench: MapBench = {
  async draw(count) {
    const hubs = syntheticHubs(count);
    const root = document.querySelector<HTMLElement>('.map-surface');
    if (!root) throw new Error('bench: the page has no .map-surface');
    const start = performance.now();
    surface = createSurface(root, {
      countries: [],
      world,
      landUrl: '/land.json',
      view: worldView,
      onView: () => undefined,
      onPick: () => undefined,
      onCurrent: () => undefined,
    });
    const stageOf = ({ id }: { id: string }) => stages[id.length % stages.length] ?? 'operating';
    surface.update(shownEntries(hubs, stageOf), null);
    await painted();
    return performance.now() - start;
  },
  countFrames() {
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    const lasted = (times.at(-1) ?? 0) - (times[0] ?? 0);
    times = [];
    return { fps: lasted > 0 ? (1000 * gaps.length) / lasted : 0, longest: Math.max(0, ...gaps) };
  },
  get surface() {
    return surface;
  },
};

requestAnimationFrame(function count(time) {
  times.push(time);
  requestAnimationFrame(count);
});

/** A frame has been handed on when a task runs after its callbacks. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}

Object.assign(window, { bench });
