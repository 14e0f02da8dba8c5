import { line, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { aircraftRows, type AircraftRow as Row, type Measure } from './aircraftRows.ts';
import { timeAxis, words as text } from './axes.ts';
import { defineChart, type Frame } from './define.ts';
import { companyColour, siteMarks, type Fill } from './shapes.ts';
import { panelMarks, panelScales, type StackedPanel } from './stackedPanels.ts';
import { words } from './words/aircraft-and-flights.ts';
import { evenTicks, middle, moment } from './years.ts';

const fleetPanel: StackedPanel = { id: 'fleet', ticks: [0, 50, 100], top: 128 };
const flightPanel: StackedPanel = { id: 'flights', ticks: [0, 50, 100, 150, 200], top: 232 };
const [from, to] = [2016, 2025.4];
const daysInWeek = 7;

function panelOf({ measure }: Row): StackedPanel {
  return measure === 'aircraft' || measure === 'contracted' ? fleetPanel : flightPanel;
}

/** Where a row's mark stands; the undated at the left edge. */
function markAt({ date }: Row): number {
  return date === null ? from + 0.25 : moment(date);
}

function height(row: Row): number {
  const value = row.measure === 'flights-week' ? row.value / daysInWeek : row.value;
  return value / panelOf(row).top;
}

const at = { x: markAt, y: height, fy: (row: Row) => panelOf(row).id } as const;

function fillOf({ measure, count }: Row): Fill {
  if (measure === 'contracted') return 'hollow';
  return count === 'active' || measure === 'flights-week' ? 'unsure' : 'solid';
}

// Marks that carry their value: the ends, the turns, and what is easily mistaken.
const valued: readonly (readonly [Measure, string, number, number])[] = [
  ['contracted', '2016-03', -2, -15],
  ['contracted', '2020-06', 0, -15],
  ['aircraft', '2020-05', 2, 16],
  ['aircraft', '2021-08', 0, -15],
  ['aircraft', '2022-10', 0, -15],
  ['aircraft', '2024', 0, 16],
  ['aircraft', '2024-12-02', 0, -15],
  ['flights', '2020-04-23', 0, 16],
  ['flights', '2021-08', -4, -15],
  ['flights', '2023', 0, -15],
  ['flights-europe', '2023', 18, 0],
];

function valueMarks(shown: readonly Row[], { format }: Frame): Markish[] {
  return valued.flatMap(([measure, date, dx, dy]) => {
    const found = shown.filter((row) => row.measure === measure && row.date === date);
    return text(found, {
      ...at,
      dx,
      dy,
      textAnchor: 'middle',
      text: ({ value }: Row) => format.integer(value),
      fill: companyColour('amazon'),
      fontWeight: 700,
    });
  });
}

function noteMarks(shown: readonly Row[], { labels }: Frame): Markish[] {
  const undated = shown.filter(({ measure }) => measure === 'flights-week');
  const amazon = { fill: companyColour('amazon') };
  const contracted = shown.filter(({ measure }) => measure === 'contracted');
  return [
    ruleY(undated, {
      y: height,
      fy: at.fy,
      stroke: companyColour('alibaba'),
      strokeDasharray: '2 5',
      strokeWidth: 1.5,
    }),
    text(undated, {
      ...at,
      dx: 10,
      dy: -14,
      text: () => labels['cainiao'] ?? '',
      fill: companyColour('alibaba'),
      fontWeight: 600,
    }),
    text(shown.filter(({ measure }) => measure === 'flights-europe').slice(0, 1), {
      ...at,
      dx: -10,
      dy: -4,
      textAnchor: 'end',
      text: () => labels['europe'] ?? '',
      ...amazon,
    }),
    text(contracted.slice(-1), {
      ...at,
      dx: -12,
      textAnchor: 'end',
      text: () => labels['contracted-here'] ?? '',
      ...amazon,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow } = frame;
  const panels = [fleetPanel, flightPanel].filter((panel) =>
    shown.some((row) => panelOf(row) === panel),
  );
  const years = evenTicks(from, 2024, narrow ? 2 : 1);
  const counted = shown.filter(({ measure }) => measure === 'flights');
  return {
    height: narrow ? 520 : 560,
    marginLeft: 40,
    marginRight: 14,
    marginTop: 30,
    marginBottom: 30,
    x: { domain: [from, to], type: 'linear' },
    ...panelScales(panels),
    marks: [
      ...panels.flatMap((panel) => panelMarks(panel, frame)),
      timeAxis(years.map(middle), (year) => String(Math.floor(year))),
      line(counted, { ...at, stroke: companyColour('amazon'), strokeWidth: 2 }),
      ...noteMarks(shown, frame),
      ...siteMarks(shown, { ...at, company: ({ company }) => company, fill: fillOf, r: 4.5 }),
      ...valueMarks(shown, frame),
    ],
  };
}

export default defineChart({
  id: 'aircraft-and-flights',
  words,
  rows: aircraftRows,
  figures: (_, dataset, format) => {
    const series = (id: string) => dataset.row('series', id);
    const value = (id: string) => format.integer(series(id).value);
    const month = (id: string) => format.date(series(id).period ?? '', 'month');
    const week = series('weekly-flights-worldwide').value;
    return {
      firstFlights: value('amazon-air-2020-04-23-flights-per-day'),
      firstAt: month('amazon-air-2020-04-23-flights-per-day'),
      lastFlights: value('amazon-air-2023-03-flights-per-day'),
      lastAt: series('amazon-air-2023-03-flights-per-day').period ?? '',
      peak: value('amazon-air-2022-10-aircraft'),
      peakAt: month('amazon-air-2022-10-aircraft'),
      fleet: value('amazon-air-2024-12-aircraft'),
      fleetAt: month('amazon-air-2024-12-aircraft'),
      active: value('amazon-air-2024-active-aircraft'),
      activeAt: series('amazon-air-2024-active-aircraft').period ?? '',
      started: value('amazon-air-2016-03-aircraft'),
      startedAt: month('amazon-air-2016-03-aircraft'),
      week: format.integer(week),
      day: format.integer(week / daysInWeek),
      planned: value('charter-flights-2021-plan'),
      plannedYear: series('charter-flights-2021-plan').period ?? '',
    };
  },
  columns: [
    { key: 'date', format: 'date' },
    { key: 'company', format: 'text' },
    { key: 'measure', format: 'text' },
    { key: 'value', format: 'decimal' },
    { key: 'count', format: 'text' },
  ],
  mark: { series: ({ measure }) => measure, x: markAt, y: height, fy: at.fy },
  plot,
});
