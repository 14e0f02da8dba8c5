import type { LeadCloud } from '../countryLead.ts';
import type { Format } from '../format.ts';

/** Who runs cloud regions in a country, and since when. */
export function englishClouds(clouds: readonly LeadCloud[], format: Format): string | undefined {
  const isSingle = ({ open, since, disrupted }: LeadCloud) =>
    open === 1 && since !== undefined && disrupted === undefined;
  const clauses = [
    ...singles(clouds.filter(isSingle), format),
    ...clouds.filter((cloud) => !isSingle(cloud)).map((cloud) => clauseOf(cloud, format)),
  ];
  return clauses.length === 0 ? undefined : `${clauses.join('; ')}.`;
}

/** Of several that have one region each, the verb stands once. */
function singles(clouds: readonly LeadCloud[], format: Format): string[] {
  const parts = clouds.map(({ provider, since }, index) => {
    const date = since === undefined ? '' : ` since ${format.date(since, 'month')}`;
    return `${provider}${index === 0 ? ' has run a cloud region' : ''}${date}`;
  });
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function clauseOf(cloud: LeadCloud, format: Format): string {
  const { provider, open, announced, since, disrupted, closed } = cloud;
  if (disrupted !== undefined) {
    const first = since === undefined ? '' : ` in ${format.date(since, 'month')}`;
    const opened = open > 1 && first !== '' ? `, the first${first},` : first;
    const month = format.date(disrupted, 'month');
    return `${provider} opened ${regions(open, format)}${opened} which by the last word, of ${month}, could serve no customers`;
  }
  if (open > 0) {
    const first = since === undefined ? '' : `, the first since ${format.date(since, 'month')}`;
    return `${provider} runs ${regions(open, format)}${open === 1 ? '' : first}`;
  }
  if (announced > 0) return `${provider} has announced ${regions(announced, format)}`;
  const when = closed === undefined ? '' : ` in ${format.date(closed, 'month')}`;
  return `${provider} closed its cloud region${when}`;
}

function regions(count: number, format: Format): string {
  return count === 1 ? 'a cloud region' : `${format.words(count)} cloud regions`;
}
