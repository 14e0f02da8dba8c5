import type { Dataset } from '../data/dataset.ts';
import { sharePercent } from '../data/derive.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { annualFigures, fiscalYear } from './annualFigures.ts';

/** What shipping and fulfilment cost Amazon in one year. */
export type CostRow = {
  readonly year: number;
  /** billions of US dollars; null where not known */
  readonly shipping: number | null;
  readonly fulfilment: number;
  readonly revenue: number;
  /** percent of revenue */
  readonly shipping_share: number | null;
  readonly fulfilment_share: number;
  readonly together: number | null;
  readonly sources: readonly string[];
};

const millionsInBillion = 1000;

/** Each year of which fulfilment is known, with shipping where that is too. */
export function shippingCostRows(dataset: Dataset): CostRow[] {
  const revenues = annualFigures(dataset, 'amazon', 'revenue');
  const shippings = annualFigures(dataset, 'amazon', 'shipping_costs');
  return annualFigures(dataset, 'amazon', 'fulfillment_expense').flatMap((fulfilment) => {
    const same = ({ period_end }: { period_end: string }) => period_end === fulfilment.period_end;
    const [revenue, shipping] = [revenues.find(same), shippings.find(same)];
    if (!revenue) return [];
    const share = (value: number) => sharePercent(value, revenue.value);
    return [
      {
        year: fiscalYear(fulfilment),
        shipping: shipping ? shipping.value / millionsInBillion : null,
        fulfilment: fulfilment.value / millionsInBillion,
        revenue: revenue.value / millionsInBillion,
        shipping_share: shipping ? share(shipping.value) : null,
        fulfilment_share: share(fulfilment.value),
        together: shipping ? share(shipping.value + fulfilment.value) : null,
        sources: sourcesOf(fulfilment, shipping, revenue),
      },
    ];
  });
}
