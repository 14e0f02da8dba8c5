import { moment } from '../charts/years.ts';
import { lineHeight, type DoorLayout, type DoorScene } from './doorLayout.ts';
import { ruleAt, temuStart, usPace, type DoorRule, type DoorStep } from './doorRows.ts';
import { block, rule, words as text, type Shape } from './shapes.ts';

/** A rule's line, which falls from its words to the base of its band. */
interface Fall {
  readonly rule: DoorRule;
  readonly step: DoorStep;
  readonly band: 'us' | 'eu';
  /** the line of its words, from the top of the band */
  readonly row: number;
  /** on which side of the line its words begin or end */
  readonly anchor: 'start' | 'end';
}

const falls: readonly Fall[] = [
  { rule: 'china', step: 'washington', band: 'us', row: 0, anchor: 'end' },
  { rule: 'all', step: 'washington', band: 'us', row: 0, anchor: 'start' },
  { rule: 'romania', step: 'alone', band: 'eu', row: 3, anchor: 'end' },
  { rule: 'italy', step: 'alone', band: 'eu', row: 2, anchor: 'end' },
  { rule: 'france', step: 'alone', band: 'eu', row: 1, anchor: 'end' },
  { rule: 'duty', step: 'brussels', band: 'eu', row: 0, anchor: 'end' },
];

const thickness = 2;

function fallMarks(
  { rule: name, step, band, row, anchor }: Fall,
  scene: DoorScene,
  layout: DoorLayout,
): Shape[] {
  const { dataset, figures, words } = scene;
  const { top, base } = layout[band];
  if (band === 'eu' && !layout.has('europe')) return [];
  const { at, isSuspended } = ruleAt(dataset, name);
  const x = layout.time.x(at);
  const y = top + row * lineHeight;
  const isFallen = layout.has(step);
  const said = words.rules(figures)[name];
  const aside = anchor === 'end' ? -5 : 6;
  return [
    block(
      `rule-${name}`,
      { x: x - thickness / 2, y, width: thickness, height: isFallen ? base - y : 0 },
      'ink',
      isSuspended ? 'faint' : 'solid',
    ),
    ...(isFallen
      ? [
          text(
            `rule-${name}-words`,
            [x + aside, y + 12],
            isSuspended ? words.suspended(said) : said,
            {
              anchor,
              isFirm: !isSuspended,
            },
          ),
        ]
      : []),
  ];
}

/** What was left between the end for China and the end for all, faint, as a year's pace. */
function paceMark({ dataset }: DoorScene, { time, us, has }: DoorLayout): Shape {
  const [from, to] = [ruleAt(dataset, 'china').at, ruleAt(dataset, 'all').at].map(time.x);
  const height = has('washington') ? us.height(usPace(dataset).parcels) : 0;
  const box = { x: from ?? 0, y: us.base - height, width: (to ?? 0) - (from ?? 0), height };
  return block('us-pace', box, 'context', 'faint');
}

/** The two days before the end: the limit's rise, and Temu's start. They go when the European band opens. */
function earlyMarks(
  { dataset, figures, words, step }: DoorScene,
  { time, us, has }: DoorLayout,
): Shape[] {
  if (has('europe')) return [];
  const limit = time.x(ruleAt(dataset, 'limit').at);
  const temu = time.x(moment(dataset.row('events', temuStart).date));
  const height = us.base - us.top;
  return [
    rule('rule-limit', limit, us.top, { width: thickness, height, isFirm: true }),
    text('rule-limit-words', [limit + 7, us.top + 12], words.rules(figures).limit, {
      isFirm: true,
    }),
    ...(step === 'america'
      ? [
          block(
            'temu',
            {
              x: temu,
              y: us.top + 2 * lineHeight,
              width: thickness,
              height: height - 2 * lineHeight,
            },
            'rival',
          ),
          text('temu-words', [temu - 5, us.top + 2 * lineHeight + 12], words.temu, {
            anchor: 'end',
            tone: 'rival',
          }),
        ]
      : []),
  ];
}

/** Every rule, as far as the step tells it, from the lowest mark up. */
export function ruleMarks(scene: DoorScene, layout: DoorLayout): Shape[] {
  return [
    paceMark(scene, layout),
    ...earlyMarks(scene, layout),
    ...falls.flatMap((fall) => fallMarks(fall, scene, layout)),
  ];
}
