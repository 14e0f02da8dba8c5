import type { Dataset } from '../data/dataset.ts';
import { unscaled } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';

/** The freight trains of one year between China and Europe, both ways. */
export type FreightTrainRow = {
  readonly year: number;
  readonly trains: number | null;
  readonly rounded: boolean;
  /** billions of US dollars */
  readonly goods: number | null;
  readonly teu: number | null;
  readonly sources: readonly string[];
};

const roundedBelow = 100;
const billion = 1e9;

/** The years of which any whole figure is held, in their order. */
export function freightTrainRows({ tables }: Dataset): FreightTrainRow[] {
  const ofMetric = (suffix: string) =>
    tables.series.filter(
      ({ metric, period }) =>
        metric === `china-europe-freight-trains${suffix}` && /^\d{4}$/.test(period ?? ''),
    );
  const [trains, goods, teu] = [ofMetric(''), ofMetric('-value'), ofMetric('-teu')];
  const years = new Set([...trains, ...goods, ...teu].map(({ period }) => period));
  return [...years]
    .map((period) => {
      const [count, worth, boxes] = [trains, goods, teu].map((rows) =>
        rows.find((row) => row.period === period),
      );
      return {
        year: Number(period),
        trains: count?.value ?? null,
        rounded: count !== undefined && count.value % roundedBelow === 0,
        goods: worth ? unscaled(worth) / billion : null,
        teu: boxes?.value ?? null,
        sources: sourcesOf(count, worth, boxes),
      };
    })
    .toSorted((a, b) => a.year - b.year);
}
