/** What a publisher of the site may want to set. */
export const site = {
  name: 'Two Roads',
  /** where a reader can write to challenge a number, or a forum's address; none is set on a fresh clone */
  contactUrl: undefined as string | undefined,
  codeLicence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  dataLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
