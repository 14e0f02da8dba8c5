import type { CompanyLead, CompanyLeadFacts } from '../companyLead.ts';
import type { Format } from '../format.ts';

/** A company in up to four English sentences. */
export const englishCompanyLead: CompanyLead = (facts, format) => {
  const sentences = [
    revenueSentence(facts, format),
    shopSentence(facts, format),
    siteSentence(facts, format),
    cloudSentence(facts, format),
    leadSentence(facts, format),
  ].filter((sentence) => sentence !== undefined);
  if (sentences.length > 0) return sentences;
  return [placeSentence(facts) ?? measureSentence(facts, format)];
};

function placeSentence({ name, placed }: CompanyLeadFacts): string | undefined {
  if (placed === undefined) return undefined;
  const { rank, country, measure, year } = placed;
  const place = ordinals[rank - 1] ?? `number ${rank}`;
  return `${name} came ${place} in ${withArticle(country)} by ${measure}, ${year ?? 'undated'}.`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

function measureSentence({ name, measured }: CompanyLeadFacts, format: Format): string {
  const { count, metrics } = measured;
  const what = count === 1 ? 'one measurement' : `${format.words(count)} measurements`;
  return `The data hold ${what} of ${name}: ${format.list(metrics.slice(0, 3))}.`;
}

/** English says “the Netherlands” but “Belgium”. */
function withArticle(country: string): string {
  return /^(United|Netherlands|Philippines)/.test(country) ? `the ${country}` : country;
}

function revenueSentence({ name, group, revenue }: CompanyLeadFacts, format: Format) {
  if (revenue === undefined) return undefined;
  const who = group === undefined ? name : `${group}, the group of ${name},`;
  const money = format.money(revenue.value, revenue.currency);
  return `${who} had a revenue of ${money} in the year to ${format.date(revenue.until, 'month')}.`;
}

function shopSentence({ name, shops }: CompanyLeadFacts, format: Format): string | undefined {
  const { open, left } = shops;
  if (open === 0) return undefined;
  const gone = left === 0 ? '' : `, and has left ${format.words(left)}`;
  return `${name} has marketplaces in ${countries(open, format)}${gone}.`;
}

function siteSentence({ name, sites }: CompanyLeadFacts, format: Format): string | undefined {
  const { known, operating } = sites;
  if (known === 0) return undefined;
  if (known === 1)
    return `One logistics site of ${name} is in the data${operating === 1 ? ', and it operates' : ''}.`;
  const where = `in ${countries(sites.countries, format)}`;
  if (operating === known)
    return `All ${format.words(known)} logistics sites of ${name} in the data, ${where}, operate.`;
  const working = operating === 1 ? 'is' : 'are';
  const count = operating === 0 ? 'none is' : `${format.words(operating)} ${working}`;
  return `Of ${format.words(known)} logistics sites of ${name} in the data, ${where}, ${count} known to operate.`;
}

function cloudSentence({ name, clouds }: CompanyLeadFacts, format: Format): string | undefined {
  if (clouds.open === 0) return undefined;
  const where = countries(clouds.countries, format);
  const count = `${format.words(clouds.open)} cloud regions, in ${where}`;
  if (clouds.disrupted === 0) return `${name} runs ${count}.`;
  const out = format.words(clouds.disrupted);
  return `${name} has ${count}; ${out} of them could serve no customers when last read of.`;
}

function leadSentence({ name, leads }: CompanyLeadFacts, format: Format): string | undefined {
  if (leads.length === 0) return undefined;
  const where = format.list(leads.map(withArticle));
  return leads.length === 1
    ? `By that country’s newest measure, ${name} comes first in ${where}.`
    : `By each country’s newest measure, ${name} comes first in ${where}; the measures differ.`;
}

function countries(count: number, format: Format): string {
  return count === 1 ? 'one country' : `${format.words(count)} countries`;
}
