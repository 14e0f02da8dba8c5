import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { moment } from './years.ts';

/** Alibaba’s yearly active consumers at a day. */
export type ConsumerRow = {
  readonly date: string;
  readonly abroad: number;
  /** true where the number abroad is worked out from a growth that was told */
  readonly implied: boolean;
  /** those in China with them, where told for the same day */
  readonly world: number | null;
  readonly sources: readonly string[];
};

const metric = 'annual-active-consumers';

/** By date; a year alone stands in its middle. */
export function consumerRows({ tables }: Dataset): ConsumerRow[] {
  const ofMetric = (suffix: string) =>
    tables.series.filter((row) => row.metric === `${metric}-${suffix}`);
  const worlds = ofMetric('world');
  return [...ofMetric('abroad'), ...ofMetric('abroad-implied')]
    .map((row) => {
      const world = worlds.find(({ period }) => period === row.period);
      return {
        date: row.period ?? '',
        abroad: unscaled(row),
        implied: row.metric.endsWith('-implied'),
        world: world ? unscaled(world) : null,
        sources: sourcesOf(row, world),
      };
    })
    .toSorted((a, b) => moment(a.date) - moment(b.date));
}
