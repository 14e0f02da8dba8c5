import type { AtlasCountry, CompanyId, LeaderEntry } from '../../atlas/model.ts';
import { companyIds } from '../../atlas/model.ts';
import type { CountryDrawing } from './drawGround.ts';

/** A country tinted by who leads in it. */
export interface LeaderTint {
  readonly id: string;
  readonly company: CompanyId;
  readonly name: string;
  /** id of the country's shape */
  readonly shape: string;
  readonly at: readonly [number, number];
}

/** Leaders whose country is known by number. */
export function leaderTints(
  leaders: readonly LeaderEntry[],
  countries: readonly AtlasCountry[],
): LeaderTint[] {
  const numbers = new Map(countries.map(({ code, numeric }) => [code, numeric]));
  return leaders.map(({ id, company, name, country, at }) => ({
    id,
    company,
    name,
    shape: numbers.get(country) ?? country,
    at,
  }));
}

/** A country's ground: its tint, and over it a hatch that tells the company without its colour. */
export function tintMarkup({ id, company }: LeaderTint, { path }: CountryDrawing, prefix: string) {
  const hatch = `<path class="map-hatch" fill="url(#${hatchId(prefix, company)})" d="${path}"/>`;
  const tint = `<path class="map-tint" d="${path}"/>`;
  return `<g class="map-leader map-tone-${company}" data-ids="${id}">${tint}${hatch}</g>`;
}

const hatches: Readonly<Record<CompanyId, string>> = {
  alibaba: 'M-1 7L7-1M3 11L11 3',
  amazon: 'M-1 1L7 9M3-3L11 5',
  jd: 'M0 4H8',
  rival: 'M4 0V8',
};

/** The patterns that `tintMarkup` fills with; `prefix` parts the drawings of one page. */
export function hatchMarkup(prefix: string): string {
  const patterns = companyIds.map((company) => {
    const size = 'width="8" height="8" patternUnits="userSpaceOnUse"';
    const line = `<path class="map-hatch-line map-tone-${company}" d="${hatches[company]}"/>`;
    return `<pattern id="${hatchId(prefix, company)}" ${size}>${line}</pattern>`;
  });
  return `<defs>${patterns.join('')}</defs>`;
}

function hatchId(prefix: string, company: CompanyId): string {
  return `${prefix}-hatch-${company}`;
}
