import type { UnitWords } from '../units.ts';

const currencySigns: Readonly<Record<string, string>> = {
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  CNY: 'RMB\u00a0',
  JPY: '¥',
  AUD: 'A$',
  NZD: 'NZ$',
  SGD: 'S$',
  PLN: 'PLN\u00a0',
  CHF: 'CHF\u00a0',
};

// One word for one, another for many, by the unit's name in the data.
const unitNames: Readonly<Record<string, readonly [one: string, many: string]>> = {
  m2: ['m²', 'm²'],
  'square metres': ['m²', 'm²'],
  'square feet': ['square foot', 'square feet'],
  'cubic feet': ['cubic foot', 'cubic feet'],
  km: ['km', 'km'],
  TEU: ['TEU', 'TEU'],
  aircraft: ['aircraft', 'aircraft'],
  centres: ['centre', 'centres'],
  cities: ['city', 'cities'],
  companies: ['company', 'companies'],
  containers: ['container', 'containers'],
  countries: ['country', 'countries'],
  'countries and regions': ['country or region', 'countries and regions'],
  days: ['day', 'days'],
  declarations: ['declaration', 'declarations'],
  'declarations a day': ['declaration a day', 'declarations a day'],
  downloads: ['download', 'downloads'],
  events: ['event', 'events'],
  flights: ['flight', 'flights'],
  'flights a day': ['flight a day', 'flights a day'],
  'flights a week': ['flight a week', 'flights a week'],
  'full-time jobs per hectare': ['full-time job per hectare', 'full-time jobs per hectare'],
  hours: ['hour', 'hours'],
  hubs: ['hub', 'hubs'],
  'items a month': ['item a month', 'items a month'],
  jobs: ['job', 'jobs'],
  lockers: ['locker', 'lockers'],
  'lorries a day': ['lorry a day', 'lorries a day'],
  merchants: ['merchant', 'merchants'],
  'orders a day': ['order a day', 'orders a day'],
  parcels: ['parcel', 'parcels'],
  'parcels a day': ['parcel a day', 'parcels a day'],
  'parcels a quarter': ['parcel a quarter', 'parcels a quarter'],
  'parcels a year': ['parcel a year', 'parcels a year'],
  persons: ['person', 'people'],
  places: ['place', 'places'],
  points: ['point', 'points'],
  ports: ['port', 'ports'],
  promises: ['promise', 'promises'],
  rank: ['in rank', 'in rank'],
  regions: ['region', 'regions'],
  routes: ['route', 'routes'],
  sites: ['site', 'sites'],
  sources: ['source', 'sources'],
  stores: ['store', 'stores'],
  times: ['time', 'times'],
  tonnes: ['tonne', 'tonnes'],
  'tonnes a day': ['tonne a day', 'tonnes a day'],
  trains: ['train', 'trains'],
  users: ['user', 'users'],
  visits: ['visit', 'visits'],
  warehouses: ['warehouse', 'warehouses'],
  zones: ['zone', 'zones'],
};

const parts: Readonly<Record<string, string>> = {
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
  H1: 'first half',
  H2: 'second half',
};

/** English; see `UnitWords`. */
export const englishUnits: UnitWords = {
  percent: (number) => `${number}%`,
  measure(number, value, unit) {
    if (unit === 'percent') return `${number}%`;
    const names = unitNames[unit];
    if (names === undefined) throw new Error(`unknown unit: ${unit}`);
    return `${number}\u00a0${names[value === 1 ? 0 : 1]}`;
  },
  money(number, currency) {
    const sign = currencySigns[currency] ?? `${currency}\u00a0`;
    // A loss is written −US$1 million, not US$-1 million.
    return number.startsWith('-') ? `−${sign}${number.slice(1)}` : `${sign}${number}`;
  },
  period(period, date) {
    const [start, end] = period.split('/');
    if (start !== undefined && end !== undefined) return `${date(start)} to ${date(end)}`;
    const [, fiscal = '', year = '', part] = /^(FY)?(\d{4})(?:-([QH]\d))?$/.exec(period) ?? [];
    if (year === '' || (fiscal === '' && part === undefined)) return date(period);
    const whole = fiscal === '' ? year : `fiscal ${year}`;
    return part === undefined ? whole : `${parts[part] ?? part} of ${whole}`;
  },
  span({ months, days = 0, precision }, number) {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    const count = (value: number, name: string) =>
      `${number(value)} ${name}${value === 1 ? '' : 's'}`;
    if (precision === 'year') return `about ${count(years, 'year')}`;
    if (months === 0 && precision === 'day') return count(days, 'day');
    if (years === 0) return count(rest, 'month');
    return rest === 0
      ? count(years, 'year')
      : `${count(years, 'year')} and ${count(rest, 'month')}`;
  },
};
