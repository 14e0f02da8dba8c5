import type { Row } from '../data/tables.ts';

/**
 * True for a site of Alibaba's outside mainland China that opened on a known date and is none of its
 * great hubs: the second chapter counts them, its lead graphic shows them. Offices and hubs of its
 * trade platform, of which no building is told, are left out.
 */
export function isSiteBesideHubs({ company, country, kind, opened }: Row<'hubs'>): boolean {
  const isHall = kind !== 'office' && kind !== 'ehub';
  return company === 'alibaba' && country !== 'CN' && isHall && opened !== undefined;
}
