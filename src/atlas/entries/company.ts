import type { CompanyId } from '../model.ts';

const groups = new Map<string, CompanyId>([
  ['alibaba', 'alibaba'],
  ['alibaba-cloud', 'alibaba'],
  ['aliexpress', 'alibaba'],
  ['cainiao', 'alibaba'],
  ['lazada', 'alibaba'],
  ['trendyol', 'alibaba'],
  ['amazon', 'amazon'],
  ['amazon-air', 'amazon'],
  ['aws', 'amazon'],
  ['jd', 'jd'],
  ['jd-logistics', 'jd'],
  ['jd.com', 'jd'],
]);

/**
 * The group of a firm as a table names it, in slugs (`cainiao`) or words (`JD.com`). Whoever belongs
 * to none of the three, nobody included, is `rival`: every other.
 */
export function companyOf(firm: string | undefined): CompanyId {
  return groups.get(firm?.toLowerCase() ?? '') ?? 'rival';
}
