/** A provider by its name in `src/newsletter/providers/`, and what that provider asks for. */
export interface NewsletterSettings {
  readonly provider: string;
  /** the publisher’s word that the provider writes to nobody who has not opened a first letter’s link */
  readonly doubleOptIn: boolean;
  readonly [setting: string]: unknown;
}

/** What a publisher of the site may want to set; `src/settings` stops the build where it cannot be so. */
export const site = {
  name: 'Two Roads',
  /** where a reader can write to challenge a number, or a forum's address; none is set on a fresh clone */
  contactUrl: undefined as string | undefined,
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  dataLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  feeds: {
    /** the day of the first feed, part of every entry’s id: not to be changed once feeds are read */
    begun: '2026-11-25',
    /** the host that ids are made of; that of SITE_URL where none is set. A site that moves sets its first one */
    authority: undefined as string | undefined,
    /** a WebSub hub that the publisher tells of new editions, https://… */
    hub: undefined as string | undefined,
  },
  /** who sends letters for the publisher (README); none on a fresh clone, and the feeds stand in its place */
  newsletter: undefined as NewsletterSettings | undefined,
  /** addresses of the project elsewhere, shown in the footer and meant as `rel="me"` */
  social: [] as readonly { readonly name: string; readonly href: string }[],
} as const;
