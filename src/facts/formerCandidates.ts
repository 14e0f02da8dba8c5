import type { Row } from '../data/tables.ts';

const countries: readonly string[] = ['BG', 'ES', 'FR', 'HR', 'HU', 'IT', 'NL', 'PL'];
const kinds: readonly string[] = ['distribution-centre', 'air-hub'];

/**
 * True for a site for Alibaba's goods in Europe that was talked of and is known not to have come: the
 * chapter counts them, its chart shows them. Those whose outcome is open, the Belgian extension and
 * Russia are other matters.
 */
export function isFormerCandidate({ company, country, kind, status }: Row<'hubs'>): boolean {
  const ended = status === 'lapsed' || status === 'cancelled';
  return company === 'alibaba' && countries.includes(country) && kinds.includes(kind) && ended;
}
