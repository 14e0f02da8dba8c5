import { stageIds, type Stage } from '../../atlas/model.ts';
import { stageAt } from '../../atlas/stage.ts';
import type { Row } from '../../data/tables.ts';
import { countryName } from '../../facts/cellText.ts';
import type { ProfileReading } from './profileReading.ts';
import { textOrder } from '../../i18n/textOrder.ts';

/** The sites of a company in a country, counted by what became of them. */
export interface SiteCounts {
  readonly country: string;
  readonly name: string;
  readonly known: number;
  readonly stages: Readonly<Record<Stage, number>>;
}

/** A company's sites by country: where it has most, first. */
export function siteCountsByCountry(
  reading: ProfileReading,
  hubs: readonly Row<'hubs'>[],
): SiteCounts[] {
  const compare = textOrder(reading.format.locale);
  return [...Map.groupBy(hubs, ({ country }) => country)]
    .map(([country, own]) => ({
      country,
      name: countryName(reading, country),
      known: own.length,
      stages: stageCounts(reading, own),
    }))
    .toSorted((a, b) => b.known - a.known || compare(a.name, b.name));
}

function stageCounts(
  { atlas }: ProfileReading,
  hubs: readonly Row<'hubs'>[],
): Record<Stage, number> {
  const last = atlas.years[1];
  const ids = new Set(hubs.map(({ id }) => `hubs/${id}`));
  const stages = atlas.entries.flatMap((entry) =>
    ids.has(entry.id) ? (stageAt(entry, last, last) ?? 'unsure') : [],
  );
  return Object.fromEntries(
    stageIds.map((stage) => [stage, stages.filter((own) => own === stage).length]),
  ) as Record<Stage, number>;
}
