import { ratio } from '../data/derive.ts';
import { cloudRevenueRows, companies } from './cloudRevenueRows.ts';
import { defineChart } from './define.ts';
import { yearEnd as at } from './fiscalAxis.ts';
import { found } from './found.ts';
import { moneyLines } from './moneyLines.ts';
import { level } from './moneyPanels.ts';
import { words } from './words/cloud-revenue.ts';

const id = 'cloud-revenue';

export default defineChart({
  id: 'cloud-revenue',
  words,
  rows: cloudRevenueRows,
  figures: (all, _, format) => {
    const last = (company: string) =>
      found(
        all.findLast((row) => row.company === company),
        id,
        company,
      );
    const [aws, cloud] = [last('amazon'), last('alibaba')];
    const first = (company: string) =>
      found(
        all.find((row) => row.company === company),
        id,
        company,
      );
    const anew = found(
      all.find(({ counted }) => counted === 'group'),
      id,
      'the group count',
    );
    const old = found(
      all.find((row) => row.company === 'alibaba' && row.period === anew.period),
      id,
      anew.period,
    );
    const money = (billions: number, currency: string) =>
      format.money(Math.round(billions * 10) * 1e8, currency);
    return {
      times: format.number(ratio(aws.reported, cloud.usd ?? 0), 1),
      aws: money(aws.reported, aws.currency),
      awsYear: format.date(aws.period_end, 'year'),
      awsFirst: money(first('amazon').reported, 'USD'),
      awsFirstYear: format.date(first('amazon').period_end, 'year'),
      cloud: money(cloud.reported, cloud.currency),
      cloudUsd: money(cloud.usd ?? 0, 'USD'),
      cloudEnd: format.date(cloud.period_end, 'month'),
      cloudFirstEnd: format.date(first('alibaba').period_end, 'month'),
      rate: format.number(cloud.latest_rate, 1),
      anewEnd: format.date(anew.period_end, 'month'),
      anew: money(anew.reported, anew.currency),
      old: money(old.reported, old.currency),
      noDollars: format.list(
        all.filter(({ usd }) => usd === null).map(({ period }) => format.period(period)),
      ),
      restated: format.list(
        all
          .filter(({ company, basis }) => company === 'amazon' && basis === 'restated')
          .map(({ period_end }) => format.date(period_end, 'year')),
      ),
    };
  },
  columns: [
    { key: 'period', format: 'period' },
    { key: 'company', format: 'text' },
    { key: 'usd', format: 'decimal' },
    { key: 'reported', format: 'decimal' },
    { key: 'currency', format: 'text' },
    { key: 'period_end', format: 'date' },
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
  plot: (shown, frame) => moneyLines(shown, frame, companies, ({ basis }) => basis === 'restated'),
});
