import { moment } from '../charts/years.ts';
import { dot, rule, words as text, type Shape } from './shapes.ts';
import { spanMark, strike, today } from './timeRows.ts';
import { westEvents, westYears, type WestLayout, type WestScene } from './westLayout.ts';
import { hallRows, hubRows, shopRows, type HubRow } from './westRows.ts';

const [firstYear] = westYears;

/** A hub's name, and its line from the naming to the opening, as far as the step tells it. */
function hubMarks(hub: HubRow, index: number, scene: WestScene, layout: WestLayout): Shape[] {
  const { time, size, hubRow, has } = layout;
  const { id, named, opened, isUndated } = hub;
  const y = time.top + hubRow * (index + 0.5);
  const known = opened !== null && has('opened') ? opened.at : named;
  const told = opened === null && has('unseen') ? today : known;
  const isDone = (opened !== null && has('opened')) || (isUndated && has('unseen'));
  const span = { key: `span-${id}`, from: named, to: told, y, thick: 2.5 };
  return [
    text(`name-${id}`, [time.left - 8, y + 4.5], scene.words.hubs[id], {
      anchor: 'end',
      isFirm: true,
    }),
    spanMark(time, span, 'alibaba', opened === null ? 'faint' : 'solid'),
    ...(has('named')
      ? [dot(`named-${id}`, { x: time.x(named), y, r: size.r }, 'alibaba', 'hollow')]
      : []),
    dot(`opened-${id}`, { x: time.x(told), y, r: isDone ? size.r : 0 }, 'alibaba'),
    ...dateWords(hub, y, scene, layout),
  ];
}

function dateWords(
  { id, opened }: HubRow,
  y: number,
  { format, frame }: WestScene,
  layout: WestLayout,
): Shape[] {
  const { time, size, has } = layout;
  if (opened === null || !has('opened') || has('halls')) return [];
  const date = format.date(opened.date, frame.name === 'narrow' ? 'year' : 'month');
  return [text(`date-${id}`, [time.x(opened.at) + size.r + 5, y + 4.5], date)];
}

function extensionMarks(
  { dataset, words: { extension: name } }: WestScene,
  layout: WestLayout,
): Shape[] {
  const { time, size, hubRow, has } = layout;
  if (!has('given-up')) return [];
  const x = time.x(moment(dataset.row('events', westEvents.extension).date));
  const y = time.top + hubRow * 1.5;
  return [
    dot('extension', { x, y, r: size.r }, 'alibaba', 'hollow'),
    strike('extension-strike', [x, y], size.r + 2),
    text('extension-name', [x - size.r - 5, y + 4.5], name, { anchor: 'end' }),
  ];
}

function hallMarks({ dataset, words: { halls } }: WestScene, layout: WestLayout): Shape[] {
  const { time, size, hallsBase, has } = layout;
  if (!has('unseen')) return [];
  const isOpen = has('halls');
  return [
    ...hallRows(dataset, firstYear).map(({ id, year, below, isUnsure }) =>
      dot(
        `hall-${id}`,
        {
          x: time.x(year + 0.5),
          y: isOpen ? hallsBase - size.hall * (below + 0.5) : hallsBase,
          r: isOpen ? size.hallR : 0,
        },
        'alibaba',
        isUnsure ? 'faint' : 'solid',
      ),
    ),
    ...(isOpen
      ? [
          rule('halls-base', time.left, hallsBase, { width: time.right - time.left }),
          text('halls-name', [time.left - 8, hallsBase - 4], halls, {
            anchor: 'end',
            isFirm: true,
          }),
        ]
      : []),
  ];
}

function shopMarks({ dataset, words: { shops } }: WestScene, layout: WestLayout): Shape[] {
  const { time, size, shopsTop, has } = layout;
  if (!has('halls')) return [];
  const isOpen = has('bought');
  return shopRows(dataset).flatMap(({ id, from: start, known }, index) => {
    const place = {
      from: start,
      y: shopsTop + (size.bar + size.gap) * (index + 0.5),
      thick: size.bar,
    };
    const bar = { ...place, key: `shop-${id}`, to: isOpen ? known : start };
    const rest = { ...place, key: `rest-${id}`, from: known, to: has('given-up') ? today : known };
    return [
      spanMark(time, bar, 'alibaba'),
      ...(known === today || !isOpen ? [] : [spanMark(time, rest, 'alibaba', 'faint')]),
      ...(isOpen
        ? [
            text(`shop-name-${id}`, [time.x(start) - 6, place.y + 4.5], shops[id], {
              anchor: 'end',
              isFirm: true,
            }),
          ]
        : []),
    ];
  });
}

function goalMarks({ dataset, step, words: { goal } }: WestScene, { time }: WestLayout): Shape[] {
  const x = time.x(moment(dataset.row('events', westEvents.goal).date));
  const isFirm = step === 'hours';
  return [
    rule('goal', x, time.top, { width: 1.5, height: time.bottom - time.top, isFirm }),
    ...(isFirm ? [text('goal-name', [x + 7, time.top + 12], goal)] : []),
  ];
}

/** Everything but the heads and the years, from the lowest mark up. */
export function westMarks(scene: WestScene, layout: WestLayout): Shape[] {
  return [
    ...goalMarks(scene, layout),
    ...hubRows(scene.dataset).flatMap((hub, index) => hubMarks(hub, index, scene, layout)),
    ...extensionMarks(scene, layout),
    ...hallMarks(scene, layout),
    ...shopMarks(scene, layout),
  ];
}
