import { visibleEntries } from '../atlas/filter.ts';
import { initialState } from '../atlas/initialState.ts';
import type { AtlasData } from '../atlas/model.ts';
import { stageAt } from '../atlas/stage.ts';
import { projectionFor } from '../geo/view.ts';
import { worldView } from '../geo/viewPresets.ts';
import { worldGround, type WorldGround } from '../geo/worldGround.ts';
import { worldTopology } from '../geo/worldLand.ts';
import { shownEntries } from '../islands/map/shownEntries.ts';
import { mapFrames, staticMap } from '../islands/map/staticMap.ts';
import { printedGround } from './printedGround.ts';

// Steps of the ground's lines to a unit of the wide drawing: whole ones would be seen on large screens.
const fine = 2;

/**
 * The map as it is published, for phones and for wide screens, as the text of two SVGs.
 * @param steps of the ground's lines to a unit of the wide drawing; the fewer, the lighter
 */
export function mapStill(data: AtlasData, label: string, steps = fine): string {
  const last = data.years[1];
  const shown = shownEntries(
    visibleEntries(data, initialState(data)),
    (entry) => stageAt(entry, last, last) ?? 'unsure',
  );
  const world = worldGround(worldTopology('110m'));
  const grounds = { wide: wideGround(world, steps), narrow: narrowGround() };
  const drawings = (['wide', 'narrow'] as const).map((frame) =>
    staticMap({
      world,
      shown,
      countries: data.countries,
      view: worldView,
      size: mapFrames[frame],
      ground: grounds[frame],
      prefix: `still-${frame}`,
      classes: `map-still-${frame}`,
      label,
    }),
  );
  return drawings.join('');
}

/** Half of the page's bytes: told by steps in whole numbers, and once. */
function wideGround(world: WorldGround, steps: number): string {
  const { width, height } = mapFrames.wide;
  const size = { width: width * steps, height: height * steps };
  const { land, borders, disputed } = printedGround(world, projectionFor(worldView, size), size);
  return [
    `<g id="map-ground" transform="scale(${1 / steps})">`,
    `<path class="map-land" d="${land}"/>`,
    `<path class="map-borders" d="${borders}"/>`,
    `<path class="map-borders map-disputed" d="${disputed}"/></g>`,
  ].join('');
}

/** The wide drawing's ground, brought to the narrow one's width: both show the world by one projection. */
function narrowGround(): string {
  const { wide, narrow } = mapFrames;
  const share = narrow.width / wide.width;
  const down = narrow.height / 2 - (wide.height / 2) * share;
  return `<use href="#map-ground" transform="translate(0 ${down}) scale(${share})"/>`;
}
