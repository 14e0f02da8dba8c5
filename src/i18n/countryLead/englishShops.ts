import type { LeadShop } from '../countryLead.ts';
import type { Format } from '../format.ts';

const verbs = {
  greenfield: (brand: string) => `opened ${brand}`,
  acquisition: (brand: string) => `bought into ${brand}`,
  conversion: (brand: string) => `turned an earlier shop into ${brand}`,
} as const;

/** What companies opened, bought and gave up in a country: a clause for each company. */
export function englishShops(shops: readonly LeadShop[], format: Format): string | undefined {
  const clauses = [...Map.groupBy(shops, ({ company }) => company)].map(([company, own]) =>
    companyClause(company, own, format),
  );
  return clauses.length === 0 ? undefined : `${clauses.join('; ')}.`;
}

function companyClause(company: string, shops: readonly LeadShop[], format: Format): string {
  const of = (state: LeadShop['state']) => shops.filter((shop) => shop.state === state);
  const [open, left] = [of('open'), of('left')];
  const told = [
    ...open.map((shop) => opened(shop, format)),
    ...(left.length === 0 ? [] : [gaveUp(left, format)]),
  ];
  if (told.length > 0) return `${company} ${format.list(told)}`;
  const [unsure] = of('unsure');
  return unsure === undefined
    ? `${company} is said to have planned a shop, which is not known to have opened`
    : `${company} ${opened(unsure, format)}, of which nothing later was read`;
}

function opened({ brand, how, since }: LeadShop, format: Format): string {
  const when = since === undefined ? '' : ` in ${format.date(since, 'month')}`;
  return `${verbs[how](brand)}${when}`;
}

function gaveUp(shops: readonly LeadShop[], format: Format): string {
  const names = format.list(shops.map(({ brand }) => brand));
  const [first, second] = shops;
  const until = second === undefined ? first?.until : undefined;
  return until === undefined
    ? `gave up ${names}`
    : `gave up ${names} in ${format.date(until, 'month')}`;
}
