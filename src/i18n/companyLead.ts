import type { Format } from './format.ts';
import type { Locale } from './locales.ts';
import { englishCompanyLead } from './companyLead/en.ts';

/** What a company's first sentences are made of; counts of nothing are zero. */
export interface CompanyLeadFacts {
  readonly name: string;
  /** the group whose accounts it stands in, where that has another name */
  readonly group?: string;
  /** the newest revenue, as reported, and the last day of its period */
  readonly revenue?: { readonly value: number; readonly currency: string; readonly until: string };
  /** countries in which it has a marketplace of its own, and those where none is left */
  readonly shops: { readonly open: number; readonly left: number };
  readonly sites: {
    readonly known: number;
    readonly operating: number;
    readonly countries: number;
  };
  readonly clouds: {
    readonly open: number;
    /** those of the open ones that could serve no customers when last read of */
    readonly disrupted: number;
    readonly countries: number;
  };
  /** countries in which it is first by the newest measure of the first rank */
  readonly leads: readonly string[];
  /** its best place in any country by any measure */
  readonly placed?: {
    readonly rank: number;
    readonly country: string;
    readonly measure: string;
    readonly year?: string;
  };
  /** how many measurements are of it, and of what */
  readonly measured: { readonly count: number; readonly metrics: readonly string[] };
}

/** The first sentences of a company's page in a language; what there is nothing of is not spoken of. */
export type CompanyLead = (facts: CompanyLeadFacts, format: Format) => string[];

export const companyLead: Readonly<Record<Locale, CompanyLead>> = { en: englishCompanyLead };
