import type { EntryDetails } from '../../atlas/details.ts';
import type { Entry, LeaderEntry, RouteEntry, SiteEntry } from '../../atlas/model.ts';
import type { Format } from '../../i18n/format.ts';
import type { MapPanelWords } from '../../i18n/messages/en/mapPanel.ts';
import {
  measureText,
  operatorText,
  stateText,
  whatText,
  type EntryReading,
} from './explorerText.ts';

/** What an entry's panel is put into words with. */
export interface PanelReading extends EntryReading {
  readonly panel: MapPanelWords;
}

/** A line of the panel; without a value: not known. */
export interface PanelFact {
  readonly name: string;
  readonly value: string | undefined;
}

/** What the map's own data tell of an entry, what is not known said. */
export function entryFacts(reading: PanelReading, entry: Entry): PanelFact[] {
  const { panel } = reading;
  const firm = entry.operator === '' ? undefined : operatorText(reading.words, entry);
  const first = [
    { name: panel.what, value: whatText(reading.words, entry) },
    { name: panel.company, value: reading.words.companies[entry.company] },
    { name: panel.operator, value: firm },
  ];
  if (entry.layer === 'leaders') return [...first, ...leaderFacts(reading, entry)];
  const place = 'from' in entry ? routeFacts(reading, entry) : siteFacts(reading, entry);
  return [
    ...first,
    ...place,
    { name: panel.state, value: stateText(reading.words, entry) },
    ...datesOf(reading, entry),
    ...sizeFacts(reading, entry),
  ];
}

/** What only the details tell of an entry; lines without a value are left out. */
export function moreFacts(reading: PanelReading, entry: Entry, details: EntryDetails): PanelFact[] {
  const { panel, format } = reading;
  const { investment, code, zones, frequency, km, days, via } = details;
  const found = [
    { name: panel.investment, value: investment },
    { name: panel.code, value: code },
    { name: panel.zones, value: zones === undefined ? undefined : format.integer(zones) },
    { name: panel.frequency, value: frequency },
    { name: panel.length, value: km === undefined ? undefined : format.measure(km, 'km') },
    {
      name: panel.journey,
      value: days === undefined ? undefined : format.measure(days, 'days'),
    },
    { name: panel.via, value: via === undefined ? undefined : format.list(via) },
  ];
  return found.filter(({ name, value }) => value !== undefined && isTold(panel, name, entry));
}

// The path of a train is drawn; that of a flight is not known, and a list of one place says nothing.
function isTold(panel: MapPanelWords, name: string, entry: Entry): boolean {
  return name !== panel.via || entry.layer === 'trains';
}

function siteFacts({ panel, countryNames }: PanelReading, site: SiteEntry): PanelFact[] {
  const country = site.country === undefined ? undefined : countryNames.get(site.country);
  if (site.layer === 'marketplaces') return [{ name: panel.country, value: country }];
  return [
    { name: panel.place, value: site.town },
    { name: panel.country, value: country },
    { name: panel.drawn, value: panel.precision[site.precision] },
  ];
}

function routeFacts({ panel }: PanelReading, route: RouteEntry): PanelFact[] {
  const line =
    route.path === undefined ? panel.corridors.none : panel.corridors[route.corridor ?? 'shortest'];
  return [
    { name: panel.from, value: route.from },
    { name: panel.to, value: route.to },
    { name: panel.drawn, value: line },
  ];
}

function leaderFacts(reading: PanelReading, leader: LeaderEntry): PanelFact[] {
  const { panel, format, countryNames } = reading;
  const { year, value, unit } = leader;
  return [
    { name: panel.country, value: countryNames.get(leader.country) },
    { name: panel.measure, value: measureText(reading.words, leader) },
    {
      name: panel.value,
      value: value === undefined ? undefined : measured(format, value, unit),
    },
    { name: panel.year, value: year === undefined ? undefined : format.date(String(year)) },
  ];
}

function datesOf(reading: PanelReading, entry: SiteEntry | RouteEntry): PanelFact[] {
  const { panel } = reading;
  const dated = (date: string | undefined) =>
    date === undefined ? undefined : datedText(reading, date);
  const facts = [
    { name: panel.announced, value: dated(entry.announced) },
    { name: panel.opened, value: dated(entry.opened) },
    { name: panel.closed, value: dated(entry.closed) },
    {
      name: panel.disrupted,
      value: entry.disrupted && panel.lastWord(reading.format.date(entry.disrupted)),
    },
  ];
  const { closed, status } = entry;
  // That a site which works has not closed need not be said; when one did is asked for.
  const hasEnded = closed !== undefined || status === 'closed';
  return facts.filter(
    ({ name, value }) =>
      value !== undefined || (name === panel.closed ? hasEnded : name === panel.opened),
  );
}

function sizeFacts({ panel, format }: PanelReading, entry: SiteEntry | RouteEntry): PanelFact[] {
  if (entry.layer !== 'hubs') return [];
  const { areaM2, jobs } = entry;
  return [
    {
      name: panel.area,
      value: areaM2 === undefined ? undefined : format.measure(areaM2, 'm2'),
    },
    { name: panel.jobs, value: jobs === undefined ? undefined : format.integer(jobs) },
  ];
}

/** A leader's measure; the table writes its units out: `percent`, `million EUR`, `million visits`. */
function measured(format: Format, value: number, unit: string | undefined): string {
  const [, counted] = /^million (.+)$/.exec(unit ?? '') ?? [];
  if (counted === undefined) return format.measure(value, unit);
  const whole = value * 1_000_000;
  if (/^[A-Z]{3}$/.test(counted)) return format.money(whole, counted);
  return format.measure(whole, counted);
}

/** A date with a word on how exact it is: "2021 (year only)". */
function datedText({ panel, format }: PanelReading, date: string): string {
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
  const remark = panel.datePrecision[precision];
  return remark === '' ? format.date(date) : `${format.date(date)} ${remark}`;
}
