import type { Dataset } from '../data/dataset.ts';
import { periodMiddle } from './periodMoment.ts';

/** A provider's share of a cloud market, as one firm of analysts counted it. */
export type CloudShare = {
  /** whose count */
  readonly analyst: string;
  readonly provider: string;
  readonly period: string;
  /** percent */
  readonly share: number;
  readonly measure: string;
  readonly sources: readonly string[];
};

/** Whose row it is, for colour and shape; all but the two this site is about are rivals. */
export function companyOf({ provider }: Pick<CloudShare, 'provider'>): string {
  if (provider === 'aws') return 'amazon';
  return provider === 'alibaba-cloud' ? 'alibaba' : 'rival';
}

/** The analyst before the colon of `Gartner: public-cloud IaaS, revenue`. */
function analystOf(measure: string): string {
  return (measure.split(':')[0] ?? '').toLowerCase();
}

/** The shares in a region of these providers by these analysts, by analyst, provider and time. */
export function cloudShareRows(
  { tables }: Dataset,
  region: string,
  analysts: readonly string[],
  providers: readonly string[],
): CloudShare[] {
  return tables.series
    .flatMap((row) => {
      const { subject: provider = '', period = '', value: share, measure = '', sources } = row;
      const analyst = analystOf(measure);
      const wanted =
        row.metric === 'cloud-market-share' &&
        row.region === region &&
        !measure.includes('AI cloud') &&
        analysts.includes(analyst) &&
        providers.includes(provider);
      return wanted ? [{ analyst, provider, period, share, measure, sources }] : [];
    })
    .toSorted(
      (a, b) =>
        analysts.indexOf(a.analyst) - analysts.indexOf(b.analyst) ||
        providers.indexOf(a.provider) - providers.indexOf(b.provider) ||
        periodMiddle(a.period) - periodMiddle(b.period),
    );
}
