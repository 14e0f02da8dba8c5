import type { Format } from './format.ts';
import type { Locale } from './locales.ts';
import { englishCountryLead } from './countryLead/en.ts';

/** A shop of a company in a country; names are as they are printed. */
export interface LeadShop {
  readonly company: string;
  readonly brand: string;
  /** how the company came by it */
  readonly how: 'greenfield' | 'acquisition' | 'conversion';
  readonly since?: string;
  readonly until?: string;
  /** `unsure`: it began, and nothing later was read; `planned`: no beginning is known */
  readonly state: 'open' | 'left' | 'unsure' | 'planned';
}

/** The logistics sites of a country, counted. */
export interface LeadSites {
  readonly known: number;
  readonly operating: number;
  /** given up or closed */
  readonly ended: number;
  /** who runs those that operate, the largest first */
  readonly owners: readonly { readonly name: string; readonly sites: number }[];
}

/** The cloud regions of a provider in a country. */
export interface LeadCloud {
  readonly provider: string;
  readonly open: number;
  readonly announced: number;
  /** when the first opened */
  readonly since?: string;
  /** when the last word came that none of those open serves customers; absent where one does */
  readonly disrupted?: string;
  /** when the last of them closed; only where none is open */
  readonly closed?: string;
}

/** Routes of a country; those that only pass through are counted apart. */
export interface LeadRoutes {
  readonly flights: number;
  readonly trains: number;
  readonly ships: number;
  readonly passing: number;
}

/** Who leads by the newest measure; the measure always stands with it. */
export interface LeadLeader {
  readonly marketplace: string;
  readonly measure: string;
  readonly year?: string;
}

/** What a country's first sentences are made of. */
export interface CountryLeadFacts {
  readonly shops: readonly LeadShop[];
  readonly sites: LeadSites;
  readonly clouds: readonly LeadCloud[];
  readonly routes: LeadRoutes;
  readonly leader?: LeadLeader;
  /** the newest law or decision, or else the newest event */
  readonly act?: { readonly text: string; readonly date?: string };
}

/**
 * The first sentences of a country's page in a language, the weightiest first. What there is nothing of
 * is not spoken of; a country that has any facts has a sentence.
 */
export type CountryLead = (facts: CountryLeadFacts, format: Format) => string[];

export const countryLead: Readonly<Record<Locale, CountryLead>> = { en: englishCountryLead };
