import { site } from '../site.ts';

/** Who is to be named under what other sites show of ours, and the licence. */
export const credit = `${site.name}, ${site.dataLicence.name}`;
