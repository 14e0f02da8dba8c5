import { stageAt } from '../../atlas/stage.ts';
import type { SiteEntry, Stage } from '../../atlas/model.ts';
import { undatedLast } from '../../data/dates.ts';
import type { Row } from '../../data/tables.ts';
import { codeName, countryName } from '../../facts/cellText.ts';
import { filled, told, type ProfileLine, type ProfileSection } from './profileLine.ts';
import type { ProfileReading } from './profileReading.ts';

type Site = Row<'hubs'> | Row<'cloud-regions'>;

const order: readonly Stage[] = ['operating', 'disrupted', 'planned', 'unsure', 'ended'];

/** Logistics sites by their state; within it by date, the earliest first, those without one last. */
export function hubSection(reading: ProfileReading, hubs: readonly Row<'hubs'>[]): ProfileSection {
  const sorted = hubs.toSorted((a, b) => undatedLast(firstDate(a), firstDate(b)));
  return byStage(reading, 'hubs', sorted, (hub) => hubAbout(reading, hub));
}

/** Cloud regions by their state. */
export function cloudSection(
  reading: ProfileReading,
  regions: readonly Row<'cloud-regions'>[],
): ProfileSection {
  const { words, format } = reading;
  const sorted = regions.toSorted((a, b) => undatedLast(a.launched, b.launched));
  return byStage(reading, 'cloud-regions', sorted, (region) =>
    told(
      reading.of === 'country' ? codeName(reading, region.provider) : place(reading, region),
      reading.of === 'country' ? region.city : undefined,
      stateUnlessOpen(reading, region.status),
      region.launched && words.map.dates.opened(format.date(region.launched)),
      region.closed && words.map.dates.closed(format.date(region.closed)),
      region.disrupted && words.map.dates.disrupted(format.date(region.disrupted)),
      region.zones === undefined ? undefined : format.measure(region.zones, 'zones'),
    ),
  );
}

function firstDate({ announced, opened, closed }: Row<'hubs'>): string | undefined {
  return opened ?? announced ?? closed;
}

function hubAbout(reading: ProfileReading, hub: Row<'hubs'>): string[] {
  const { words, format } = reading;
  const { map } = words;
  const group = hub.company === 'other' ? undefined : hub.company;
  const firm = hub.operator ?? group;
  const town = hub.city !== undefined && hub.name.includes(hub.city) ? undefined : hub.city;
  return told(
    map.kinds[hub.kind] ?? hub.kind,
    reading.of === 'country' ? town : countryName(reading, hub.country),
    reading.of === 'company' && firm === group ? undefined : firmName(reading, firm),
    stateUnlessOpen(reading, hub.status),
    ...hubDates(reading, hub),
    hub.area_m2 === undefined ? undefined : format.measure(hub.area_m2, 'm2'),
    hub.jobs === undefined ? undefined : format.measure(hub.jobs, 'jobs'),
    hub.investment_text,
  );
}

function firmName(reading: ProfileReading, firm: string | undefined): string {
  return firm === undefined ? reading.words.map.list.operatorNotKnown : codeName(reading, firm);
}

function hubDates({ words, format }: ProfileReading, hub: Row<'hubs'>): string[] {
  const { dates } = words.map;
  return told(
    hub.announced && dates.announced(format.date(hub.announced)),
    hub.opened && dates.opened(format.date(hub.opened)),
    hub.closed && dates.closed(format.date(hub.closed)),
  );
}

function place(reading: ProfileReading, { city, country }: Row<'cloud-regions'>): string {
  return told(city, countryName(reading, country)).join(', ');
}

/** The word of the table, where the heading does not say it already. */
function stateUnlessOpen({ words }: ProfileReading, status: string): string | undefined {
  const known: readonly string[] = ['operating', 'active', 'unknown'];
  return known.includes(status) ? undefined : words.map.statuses[status];
}

function byStage<S extends Site>(
  reading: ProfileReading,
  table: 'hubs' | 'cloud-regions',
  rows: readonly S[],
  about: (row: S) => string[],
): ProfileSection {
  const last = reading.atlas.years[1];
  const lines = rows.map((row) => {
    const entry = entryOf(reading, `${table}/${row.id}`);
    const stage = stageAt(entry, last, last) ?? 'unsure';
    const line: ProfileLine = {
      table,
      id: row.id,
      title: row.name,
      mark: { tone: entry.company, stage },
      about: about(row),
      // Of a company's forty regions the pages of their countries tell more.
      note: table === 'cloud-regions' && reading.of === 'company' ? undefined : row.note,
      sources: row.sources,
    };
    return { stage, line };
  });
  const groups = order.map((stage) => ({
    title: reading.words.profiles.groups[stage],
    lines: lines.filter((own) => own.stage === stage).map(({ line }) => line),
  }));
  return { id: table, groups: filled(groups) };
}

function entryOf({ atlas }: ProfileReading, id: string): SiteEntry {
  const entry = atlas.entries.find((candidate) => candidate.id === id);
  if (entry === undefined || !('precision' in entry))
    throw new Error(`profile: the map has no such site: ${id}`);
  return entry;
}
