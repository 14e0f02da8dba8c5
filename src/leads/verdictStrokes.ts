import type { Place, PlacedPromise } from './keptPlaces.ts';
import type { Verdict } from '../facts/promiseKinds.ts';
import { isAside, isJudged, type KeptRow, type KeptStep } from './keptRows.ts';
import { rounded, type Shape } from './shapes.ts';

const companies = ['alibaba', 'amazon', 'jd'] as const;

function points(...at: readonly Place[]): string {
  return `M${at.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;
}

function disc([x, y]: Place, r: number): string {
  const [left, right, middle] = [rounded(x - r), rounded(x + r), rounded(y)];
  return `M${left} ${middle}A${r} ${r} 0 1 1 ${right} ${middle}A${r} ${r} 0 1 1 ${left} ${middle}Z`;
}

/** The left half of a company's mark. */
function half(company: KeptRow['company'], [x, y]: Place, r: number): string {
  const tall = r * 0.9;
  const [top, foot] = [y - tall, y + tall];
  if (company === 'amazon') return points([x - tall, top], [x, top], [x, foot], [x - tall, foot]);
  if (company === 'jd') return points([x, top], [x, foot], [x - r, foot]);
  const [middle, upper, lower] = [x, y - r, y + r].map(rounded);
  return `M${middle} ${upper}A${r} ${r} 0 0 0 ${middle} ${lower}Z`;
}

function stroke([x, y]: Place, r: number): string {
  const reach = r + 1.5;
  const [left, right] = [rounded(x - reach), rounded(x + reach)];
  return `M${left} ${rounded(y + reach)}L${right} ${rounded(y - reach)}`;
}

/** What is laid upon the marks of a pile, one path a company, so that many marks cost few. */
const layers: readonly {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly look: 'solid' | 'line';
  readonly d: (company: KeptRow['company'], place: Place, r: number) => string;
}[] = [
  { name: 'half', verdicts: ['partly'], look: 'solid', d: half },
  {
    name: 'struck',
    verdicts: ['broken', 'lapsed'],
    look: 'line',
    d: (_, place, r) => stroke(place, r),
  },
  {
    name: 'inner',
    verdicts: ['unknown'],
    look: 'solid',
    d: (_, place, r) => disc(place, rounded(r * 0.28)),
  },
];

/** Half a filling for what was kept in part, a stroke through what did not come, a dot in what is unknown. */
export function verdictStrokes(
  placed: readonly PlacedPromise[],
  step: KeptStep,
  r: number,
): Shape[] {
  return layers.flatMap(({ name, verdicts, look, d }) =>
    companies.flatMap((company) => {
      const own = placed.filter(
        ({ row }) =>
          row.company === company &&
          verdicts.includes(row.verdict) &&
          isJudged(row, step) &&
          !isAside(row, step),
      );
      if (own.length === 0) return [];
      // Those of a few marks are another path than those of all: one does not move into the other.
      const key = step === 'people' ? `${name}-people-${company}` : `${name}-${company}`;
      const path = own.map(({ place }) => d(company, place, r)).join('');
      return { key, tag: 'path', attrs: { d: path }, classes: `lead-${company} staged-${look}` };
    }),
  );
}
