import { ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { cssColour } from '../theme/palette.ts';
import { timeAxis, words as text } from './axes.ts';
import { shareMarks, shareMoment } from './cloudShareMarks.ts';
import { cloudShareRows, companyOf, type CloudShare as Row } from './cloudShareRows.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { companyColour } from './shapes.ts';
import { spreadNames } from './spreadNames.ts';
import { words } from './words/cloud-share-world.ts';
import { evenTicks, middle } from './years.ts';

const id = 'cloud-share-world';
const analysts = ['gartner', 'synergy', 'canalys'] as const;
const providers = ['aws', 'microsoft', 'google', 'alibaba-cloud'] as const;
const ticks = [0, 25, 50];
const [from, to] = [2015, 2026];

function analystOf({ analyst }: Row): string {
  return analyst;
}

const top = 54;

interface Name {
  readonly row: Row;
  readonly at: number;
  readonly analyst: string;
}

/** A name for each line, in a column beside its panel at the height of its last mark. */
function nameMarks(shown: readonly Row[], apart: number, { labels, format }: Frame): Markish[] {
  const names = analysts.flatMap((analyst) => {
    const lasts = providers.flatMap((provider) => {
      const row = shown.findLast((each) => each.analyst === analyst && each.provider === provider);
      return row ? [{ row, at: row.share, analyst }] : [];
    });
    return spreadNames(lasts, apart, top);
  });
  const namesOf = (isRival: boolean) =>
    names.filter(({ row }) => (companyOf(row) === 'rival') === isRival);
  return [true, false].map((isRival) =>
    text(namesOf(isRival), {
      y: 'at',
      fy: 'analyst',
      frameAnchor: 'right',
      dx: 8,
      text: ({ row }: Name) =>
        `${labels[row.provider] ?? row.provider} ${format.percent(Math.round(row.share))}`,
      fill: ({ row }: Name) => companyColour(companyOf(row)),
      fontWeight: isRival ? 400 : 700,
    }),
  );
}

function panelMarks(panels: readonly string[], { labels, format }: Frame): Markish[] {
  const heights = panels.flatMap((panel) => ticks.map((tick) => ({ panel, tick })));
  return [
    ruleY(
      ticks.filter((tick) => tick !== 0),
      { stroke: cssColour('rule') },
    ),
    ruleY([0], { stroke: 'currentColor' }),
    text(heights, {
      y: 'tick',
      fy: 'panel',
      frameAnchor: 'left',
      dx: -8,
      textAnchor: 'end',
      text: ({ tick }: { readonly tick: number }) => format.percent(tick),
      fill: cssColour('muted'),
    }),
    text(panels, {
      fy: (name: string) => name,
      frameAnchor: 'top-left',
      dx: -44,
      dy: -16,
      text: (panel: string) => labels[`${panel}-panel`] ?? panel,
      fontWeight: 600,
    }),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow } = frame;
  const panels = analysts.filter((analyst) => shown.some((row) => row.analyst === analyst));
  const height = narrow ? 215 : 225;
  return {
    height: height * panels.length + 40,
    marginLeft: 44,
    marginRight: 116,
    marginTop: 24,
    marginBottom: 26,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, top], axis: null },
    fy: { domain: [...panels], padding: 0.16, axis: null },
    marks: [
      ...panelMarks(panels, frame),
      timeAxis(evenTicks(from, to - 1, narrow ? 4 : 2).map(middle), (tick) =>
        String(Math.floor(tick)),
      ),
      ...shareMarks(shown, { fy: analystOf }, { r: narrow ? 3 : 3.6 }),
      ...nameMarks(shown, (top * 16.5) / (height * 0.84), frame),
    ],
  };
}

export default defineChart({
  id: 'cloud-share-world',
  words,
  rows: (dataset) => cloudShareRows(dataset, 'World', analysts, providers),
  figures: (all, _, format) => {
    const of = (analyst: string, provider: string, index: number) =>
      found(
        all.filter((row) => row.analyst === analyst && row.provider === provider).at(index),
        id,
        `${analyst} ${provider}`,
      );
    const percent = ({ share }: Row) => format.percent(share);
    const ali = all.filter((row) => row.analyst === 'gartner' && row.provider === 'alibaba-cloud');
    const peak = Math.max(...ali.map(({ share }) => share));
    return {
      aws: percent(of('synergy', 'aws', -1)),
      awsPeriod: format.period(of('synergy', 'aws', -1).period),
      awsFirst: percent(of('synergy', 'aws', 0)),
      awsFirstPeriod: format.period(of('synergy', 'aws', 0).period),
      microsoft: percent(of('synergy', 'microsoft', -1)),
      google: percent(of('synergy', 'google', -1)),
      ali: percent(of('synergy', 'alibaba-cloud', -1)),
      aliPeriod: format.period(of('synergy', 'alibaba-cloud', -1).period),
      gartnerAws: percent(of('gartner', 'aws', -1)),
      gartnerAli: percent(of('gartner', 'alibaba-cloud', -1)),
      gartnerYear: of('gartner', 'aws', -1).period,
      gartnerFirst: of('gartner', 'aws', 0).period,
      aliFirst: percent(of('gartner', 'alibaba-cloud', 0)),
      peak: format.percent(peak),
      peakYears: format.list(ali.filter(({ share }) => share === peak).map(({ period }) => period)),
      canalys: percent(of('canalys', 'aws', -1)),
      canalysAli: percent(of('canalys', 'alibaba-cloud', -1)),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'provider', format: 'text' },
    { key: 'share', format: 'percent' },
    { key: 'analyst', format: 'text' },
    { key: 'measure', format: 'text' },
  ],
  mark: {
    series: ({ analyst, provider }) => `${analyst} ${provider}`,
    x: shareMoment,
    y: ({ share }) => share,
    fy: analystOf,
  },
  plot,
});
