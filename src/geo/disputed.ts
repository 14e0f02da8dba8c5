/** A part of the world: degrees west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A line between two lands on which states do not agree. */
export interface DisputedLine {
  /** as Natural Earth names them, in the order of the alphabet: half of these have no number */
  readonly between: readonly [string, string];
  /** only this part of their line; all of it where left out */
  readonly within?: Box;
  readonly reason: string;
}

/**
 * Lines drawn dashed, wherever Natural Earth draws them at all. A line stands here when one of the states
 * beside it, or the United Nations, does not take it for a settled border; that is no word on who is right.
 */
export const disputedLines: readonly DisputedLine[] = [
  line('Morocco', 'W. Sahara', 'a non-self-governing territory, claimed by Morocco'),
  line('Kosovo', 'Serbia', 'independence declared, not recognised by all'),
  line('Somalia', 'Somaliland', 'independence declared, recognised by few'),
  line('Cyprus', 'N. Cyprus', 'a ceasefire line'),
  line('Israel', 'Palestine', 'an armistice line; no border agreed'),
  line('Israel', 'Syria', 'a ceasefire line on the Golan'),
  line('Israel', 'Lebanon', 'a line of withdrawal, not a border agreed'),
  line('North Korea', 'South Korea', 'a ceasefire line'),
  line('India', 'Siachen Glacier', 'held by India, claimed by Pakistan'),
  line('Pakistan', 'Siachen Glacier', 'held by India, claimed by Pakistan'),
  line('China', 'Siachen Glacier', 'ceded to China by Pakistan, claimed by India'),
  line('India', 'Pakistan', 'the line of control in Kashmir', [73.2, 32.4, 77.9, 37.2]),
  line(
    'China',
    'Pakistan',
    'ceded to China by Pakistan, claimed by India',
    [74.4, 34.5, 77.9, 37.2],
  ),
  line('China', 'India', 'Aksai Chin and the line of actual control', [77.4, 30.4, 80.4, 36]),
  line('China', 'India', 'the line along Arunachal Pradesh', [91.5, 26.6, 97.5, 29.7]),
  line('Bhutan', 'China', 'not agreed in the west and the north'),
  line('Russia', 'Ukraine', 'Crimea, annexed by Russia', [32.4, 45.6, 35.7, 46.4]),
  line('S. Sudan', 'Sudan', 'not marked out; Abyei claimed by both'),
  line('Egypt', 'Sudan', 'the triangle of Halaib', [33, 21.8, 37.2, 23.3]),
  line('Kenya', 'S. Sudan', 'the triangle of Ilemi', [34.3, 4.4, 36, 5.6]),
  line('Djibouti', 'Eritrea', 'the cape of Doumeira', [42.6, 12.2, 43.4, 12.9]),
  line('Afghanistan', 'Pakistan', 'the Durand line, not recognised by Afghanistan'),
  line('Armenia', 'Azerbaijan', 'not marked out since the wars over Karabakh'),
  line('Cambodia', 'Thailand', 'claimed by both round its temples', [102.2, 13.3, 105.3, 14.6]),
  line('Guyana', 'Venezuela', 'the Essequibo, claimed by Venezuela'),
  line('Guyana', 'Suriname', 'the triangle of New River', [-58.2, 1.9, -56.4, 3.6]),
  line('Belize', 'Guatemala', 'before the International Court of Justice'),
  line('Argentina', 'Chile', 'the southern ice field', [-73.8, -50.8, -72.9, -48.9]),
];

/** Whether the line between two lands is in dispute at a place. */
export function isDisputed(
  names: readonly [string, string],
  [lon, lat]: readonly number[],
): boolean {
  const [first, second] = names.toSorted();
  return disputedLines.some(
    ({ between, within }) =>
      between[0] === first && between[1] === second && holds(within, lon ?? NaN, lat ?? NaN),
  );
}

function holds(box: Box | undefined, lon: number, lat: number): boolean {
  if (box === undefined) return true;
  const [west, south, east, north] = box;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function line(first: string, second: string, reason: string, within?: Box): DisputedLine {
  const between = [first, second] as const;
  return within === undefined ? { between, reason } : { between, within, reason };
}
