import type { Markish, PlotOptions } from '@observablehq/plot';
import { timeAxis, valueAxis, words as text } from './axes.ts';
import { shareColour, shareMarks, shareMoment } from './cloudShareMarks.ts';
import { cloudShareRows, type CloudShare as Row } from './cloudShareRows.ts';
import { defineChart, type Frame } from './define.ts';
import { found } from './found.ts';
import { companyColour } from './shapes.ts';
import { spreadNames } from './spreadNames.ts';
import { words } from './words/cloud-share-china.ts';
import { evenTicks, middle } from './years.ts';

const id = 'cloud-share-china';
const analysts = ['canalys', 'omdia', 'idc'] as const;
const providers = ['alibaba-cloud', 'huawei', 'tencent', 'baidu'] as const;
const ai = ['alibaba-cloud-cn-2025-h1-omdia-ai', 'bytedance-cn-2025-h1-omdia-ai'] as const;
const [from, to, top] = [2013, 2026, 54];

interface Name {
  readonly row: Row;
  readonly at: number;
}

function percent({ share }: Row, { format }: Pick<Frame, 'format'>): string {
  return format.percent(share);
}

/** A name for each provider beside the panel, and the analyst beside each mark that is not Canalys’s. */
function nameMarks(shown: readonly Row[], apart: number, frame: Frame): Markish[] {
  const lasts = providers.flatMap((provider) => {
    const own = shown.filter((row) => row.provider === provider);
    const row = own.toSorted((a, b) => shareMoment(a) - shareMoment(b)).at(-1);
    return row ? [{ row, at: row.share }] : [];
  });
  const name = ({ row }: Name) =>
    `${frame.labels[row.provider] ?? row.provider} ${percent(row, frame)}`;
  return [
    text(spreadNames(lasts, apart, top), {
      y: 'at',
      frameAnchor: 'right',
      dx: 8,
      text: name,
      fill: ({ row }: Name) => shareColour(row),
      fontWeight: 600,
    }),
    text(
      shown.filter(({ analyst }) => analyst === 'idc'),
      {
        x: shareMoment,
        y: 'share',
        dy: -24,
        textAnchor: 'middle',
        lineHeight: 1.15,
        text: (row: Row) => `${frame.labels['idc'] ?? ''}\n${percent(row, frame)}`,
        fill: companyColour('alibaba'),
      },
    ),
    text(
      shown.filter(({ analyst }) => analyst === 'omdia'),
      {
        y: 'share',
        frameAnchor: 'right',
        dx: 8,
        dy: -16,
        text: () => frame.labels['by-omdia'] ?? '',
        fill: companyColour('alibaba'),
      },
    ),
  ];
}

function plot(shown: readonly Row[], frame: Frame): PlotOptions {
  const { narrow, format } = frame;
  const height = narrow ? 380 : 420;
  const peak = shown.find(({ period }) => period === '2019-Q4');
  return {
    height,
    marginLeft: 44,
    marginRight: 112,
    marginTop: 12,
    marginBottom: 28,
    x: { type: 'linear', domain: [from, to] },
    y: { type: 'linear', domain: [0, top] },
    marks: [
      ...valueAxis([0, 10, 20, 30, 40, 50], (tick) => format.percent(tick)),
      timeAxis(evenTicks(from, to - 1, narrow ? 4 : 2).map(middle), (tick) =>
        String(Math.floor(tick)),
      ),
      ...shareMarks(
        shown,
        {},
        { r: narrow ? 3 : 3.8, hollow: ({ analyst }) => analyst !== 'canalys' },
      ),
      text(peak ? [peak] : [], {
        x: shareMoment,
        y: 'share',
        dy: -15,
        textAnchor: 'middle',
        text: (row: Row) => percent(row, frame),
        fill: companyColour('alibaba'),
        fontWeight: 700,
      }),
      ...nameMarks(shown, (top * 16.5) / (height - 40), frame),
    ],
  };
}

export default defineChart({
  id: 'cloud-share-china',
  words,
  rows: (dataset) => cloudShareRows(dataset, 'CN', analysts, providers),
  figures: (all, dataset, format) => {
    const of = (analyst: string, provider: string, index: number) => {
      const own = all.filter((row) => row.analyst === analyst && row.provider === provider);
      return found(own.at(index), id, `${analyst} ${provider}`);
    };
    const told = (row: Row) => [percent(row, { format }), format.period(row.period)] as const;
    const peakRow = all.filter(({ analyst }) => analyst === 'canalys').toSorted(byShare)[0];
    const [peak, peakPeriod] = told(found(peakRow, id, 'canalys'));
    const [last, lastPeriod] = told(of('canalys', 'alibaba-cloud', -1));
    const [omdia, omdiaPeriod] = told(of('omdia', 'alibaba-cloud', -1));
    const [first, firstYear] = told(of('idc', 'alibaba-cloud', 0));
    const [idcLast, idcLastYear] = told(of('idc', 'alibaba-cloud', -1));
    const [huawei] = told(of('canalys', 'huawei', -1));
    const [tencent] = told(of('canalys', 'tencent', -1));
    const [baidu, baiduPeriod] = told(of('canalys', 'baidu', -1));
    const [aiOwn, aiNext] = ai.map((key) => format.percent(dataset.row('series', key).value));
    const aiPeriod = format.period(dataset.row('series', ai[0]).period ?? '');
    const quoted = format.date(
      dataset.row('series', 'alibaba-cloud-cn-2024-05-canalys').period ?? '',
    );
    return {
      ...{ peak, peakPeriod, last, lastPeriod, omdia, omdiaPeriod, first, firstYear },
      ...{ idcLast, idcLastYear, huawei, tencent, baidu, baiduPeriod, quoted, aiPeriod },
      peakYear: yearIn(of('canalys', 'alibaba-cloud', 0)),
      lastYear: yearIn(of('canalys', 'alibaba-cloud', -1)),
      aiOwn: aiOwn ?? '',
      aiNext: aiNext ?? '',
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'provider', format: 'text' },
    { key: 'share', format: 'percent' },
    { key: 'analyst', format: 'text' },
    { key: 'measure', format: 'text' },
  ],
  mark: { series: ({ provider }) => provider, x: shareMoment, y: ({ share }) => share },
  plot,
});

function byShare(a: Row, b: Row): number {
  return b.share - a.share;
}

function yearIn({ period }: Row): string {
  return period.slice(0, 'YYYY'.length);
}
