import type { LeadSites } from '../countryLead.ts';
import type { Format } from '../format.ts';

/** How many logistics sites are known in a country, and whose are at work. */
export function englishSites(sites: LeadSites, format: Format): string | undefined {
  if (sites.known === 0) return undefined;
  return sites.known === 1 ? oneSite(sites) : manySites(sites, format);
}

function oneSite({ operating, ended, owners }: LeadSites): string {
  const [owner] = owners;
  if (operating === 1)
    return `The one logistics site in the data${ownerAside(owner?.name)} operates.`;
  if (ended === 1) return 'The one logistics site that was named was given up or has closed.';
  return 'The one logistics site in the data is not known to operate.';
}

function manySites(sites: LeadSites, format: Format): string {
  const { known, operating, ended, owners } = sites;
  const all = known === 2 ? 'both' : `all ${format.words(known)}`;
  if (ended === known)
    return `${upper(all)} logistics sites that were named were given up or have closed.`;
  if (operating === known)
    return `${upper(all)} logistics sites in the data operate${ownersClause(sites, format)}.`;
  const of = `Of ${format.words(known)} logistics sites in the data,`;
  if (operating === 0) return `${of} none is known to operate.`;
  if (operating === 1) return `${of} one${ownerAside(owners[0]?.name)} is known to operate.`;
  return `${of} ${format.words(operating)} are known to operate${ownersClause(sites, format)}.`;
}

function ownerAside(name: string | undefined): string {
  return name === undefined ? '' : `, ${name}’s,`;
}

function ownersClause({ known, operating, owners }: LeadSites, format: Format): string {
  const [only, second] = owners;
  if (only === undefined) return '';
  if (second === undefined) {
    if (known === 2) return ` and are ${only.name}’s`;
    return `, ${operating === 2 ? 'both' : 'all of them'} ${only.name}’s`;
  }
  const shares = owners.map(({ name, sites }) => `${format.words(sites)} of ${name}`);
  return `: ${format.list(shares)}`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
