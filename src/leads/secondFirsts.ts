import { moment } from '../charts/years.ts';
import { sharedCountries } from '../facts/cloudFirsts.ts';
import type { SecondLayout, SecondScene } from './secondBands.ts';
import type { RegionMark } from './secondRows.ts';
import { regionShape } from './secondShape.ts';
import { rule, words as text, type Shape } from './shapes.ts';
import { spanMark, today, yearRules } from './timeRows.ts';

const years = [2010, 2014, 2018, 2022, 2026];

/** The day of the strikes in the Gulf, and the regions hit. */
export const strikes = 'aws-gulf-strikes-2026';
const hit: readonly string[] = ['aws-me-central-1', 'aws-me-south-1'];

/** The regions of the Gulf, from the first to open down to what is only announced. */
const gulf = [
  'alibaba-cloud-me-east-1',
  'aws-me-south-1',
  'aws-me-central-1',
  'alibaba-cloud-me-central-1',
  'aws-saudi-arabia-announced',
] as const;

function byId(regions: readonly RegionMark[], id: string): RegionMark {
  const region = regions.find((each) => each.id === id);
  if (region === undefined) throw new Error(`lead the-second-network: no such region: ${id}`);
  return region;
}

/** Countries with regions of both: a row for each, from the first opening of one to that of the other. */
export function firstMarks(
  regions: readonly RegionMark[],
  scene: SecondScene,
  { time, mark }: SecondLayout,
): Shape[] {
  const shared = sharedCountries(scene.dataset);
  const pitch = (time.bottom - time.top) / shared.length;
  const size = Math.min(mark * 1.15, pitch * 0.7);
  const change = shared.filter(({ isAwsFirst }) => isAwsFirst).length;
  const rows = shared.flatMap(({ country, aws, alibaba, isAwsFirst }, index) => {
    const y = time.top + pitch * (index + 0.5);
    const pair = [byId(regions, aws.id), byId(regions, alibaba.id)];
    const ats = pair.map(({ at }) => at ?? 0);
    const span = { key: `lead-${country}`, from: Math.min(...ats), to: Math.max(...ats), y };
    return [
      text(`country-${country}`, [time.left - 7, y + 4.5], nameOf(country, scene), {
        anchor: 'end',
      }),
      spanMark(time, { ...span, thick: size * 0.4 }, isAwsFirst ? 'amazon' : 'alibaba', 'faint'),
      ...pair.map((region) => regionShape(region, [time.x(region.at ?? 0), y], size, true)),
    ];
  });
  const changeY = time.top + pitch * change - 0.5;
  return [...yearRules(time, years), rule('change', 0, changeY, { width: time.right }), ...rows];
}

/** The regions of the Gulf, each from its opening to today, or to the day on which it was hit. */
export function struckMarks(
  regions: readonly RegionMark[],
  scene: SecondScene,
  layout: SecondLayout,
): Shape[] {
  const { time } = layout;
  const pitch = (time.bottom - time.top) / gulf.length;
  return [
    ...yearRules(time, years),
    ...gulf.flatMap((id, index) =>
      gulfMarks(byId(regions, id), time.top + pitch * (index + 0.5), scene, layout),
    ),
  ];
}

function gulfMarks(
  region: RegionMark,
  y: number,
  scene: SecondScene,
  { time, mark, undatedX }: SecondLayout,
): Shape[] {
  const { id, company, country, at, isAnnounced } = region;
  const size = mark * 1.4;
  const { date } = scene.dataset.row('events', strikes);
  const [struckAt, when] = [moment(date), scene.format.date(date, 'month')];
  const isHit = hit.includes(id);
  const x = at === null ? undatedX(1) : time.x(at);
  const span = { from: at ?? today, y, thick: size * 0.5 };
  const { announced, undated, damaged } = scene.words.gulf;
  return [
    text(`gulf-${id}`, [time.left - 7, y + 4.5], nameOf(country, scene), {
      anchor: 'end',
      tone: company,
    }),
    ...(at === null
      ? [
          text(`state-${id}`, [x - size - 2, y + 4.5], isAnnounced ? announced : undated, {
            anchor: 'end',
          }),
        ]
      : [spanMark(time, { ...span, key: `span-${id}`, to: isHit ? struckAt : today }, company)]),
    ...(isHit
      ? [
          cross(`hit-${id}`, [time.x(struckAt), y], size * 0.75),
          text(`when-${id}`, [time.x(struckAt) + size, y - size * 0.75 - 7], damaged(when), {
            anchor: 'end',
            isFirm: true,
          }),
        ]
      : []),
    regionShape(region, [x, y], size, true),
  ];
}

/** Two strokes across a mark: struck in war. */
function cross(key: string, [x, y]: readonly [number, number], size: number): Shape {
  const d = `M${x - size} ${y - size}L${x + size} ${y + size}M${x - size} ${y + size}L${x + size} ${y - size}`;
  return { key, tag: 'path', attrs: { d }, classes: 'lead-ink staged-line' };
}

function nameOf(country: string, { dataset, words: { shortNames }, format }: SecondScene): string {
  return shortNames[country] ?? dataset.row('countries', country)[`name_${format.locale}`];
}
