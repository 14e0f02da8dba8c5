import { ratio } from '../data/derive.ts';
import { capitalSpendingRows, companies, type CapitalRow as Row } from './capitalSpendingRows.ts';
import { defineChart } from './define.ts';
import { yearEnd as at } from './fiscalAxis.ts';
import { moneyLines } from './moneyLines.ts';
import { level } from './moneyPanels.ts';
import { words } from './words/capital-spending.ts';

/** Figures that are not the company's own for that year as it first gave it. */
function isHollow({ basis, counted }: Row): boolean {
  return basis === 'restated' || counted === 'with-intangibles' || counted === 'analyst';
}

export default defineChart({
  id: 'capital-spending',
  words,
  rows: capitalSpendingRows,
  figures: (all, dataset, format) => {
    const of = (company: string, period: string) => {
      const found = all.findLast((row) => row.company === company && row.period === period);
      if (!found) throw new Error(`chart capital-spending: has no row of ${company}: ${period}`);
      return found;
    };
    const [amazon, before] = [of('amazon', 'FY2025'), of('amazon', 'FY2019')];
    const [alibaba, filed, earlier] = ['FY2026', 'FY2025', 'FY2024'].map((period) =>
      of('alibaba', period),
    ) as [Row, Row, Row];
    const money = (row: Row) => format.money(Math.round(row.reported * 10) * 1e8, row.currency);
    const plan = dataset.row('series', 'amazon-capex-guidance-2026-07');
    return {
      amazon: money(amazon),
      amazonYear: format.date(amazon.period_end, 'year'),
      before: money(before),
      beforeYear: format.date(before.period_end, 'year'),
      alibaba: money(alibaba),
      alibabaUsd: format.money(Math.round((alibaba.usd ?? 0) * 10) * 1e8, 'USD'),
      alibabaEnd: format.date(alibaba.period_end, 'month'),
      filed: money(filed),
      filedEnd: format.date(filed.period_end, 'month'),
      earlier: money(earlier),
      earlierEnd: format.date(earlier.period_end, 'month'),
      times: format.number(ratio(amazon.reported, alibaba.usd ?? 0), 1),
      rate: format.number(alibaba.latest_rate, 1),
      firstYear: format.date(all[0]?.period_end ?? '', 'year'),
      alibabaFirst: format.date(of('alibaba', 'FY2018').period_end, 'month'),
      vendorUntil: format.date(of('alibaba', 'FY2019').period_end, 'month'),
      grossYear: format.date(of('amazon', 'FY2017').period_end, 'year'),
      recast: format.list(['FY2015', 'FY2016'].map((period) => period.slice(2))),
      plan: format.money(plan.value * 1e9, 'USD'),
      planYear: plan.period ?? '',
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'company', format: 'text' },
    { key: 'period_end', format: 'date' },
    { key: 'reported', format: 'decimal' },
    { key: 'currency', format: 'text' },
    { key: 'usd', format: 'decimal' },
    { key: 'counted', format: 'text' },
    { key: 'basis', format: 'text' },
  ],
  mark: {
    series: ({ company }) => company,
    x: at,
    y: level,
    fx: ({ company }) => company,
    fy: ({ company }) => company,
  },
  controls: {
    companies: { column: 'company', ids: companies },
    scale: true,
    currency: true,
    years: { column: 'period_end' },
  },
  plot: (shown, frame) => moneyLines(shown, frame, companies, isHollow),
});
