import type { NewsletterProvider, SignUpForm } from './provider.ts';
import { buttondown } from './providers/buttondown.ts';
import { listmonk } from './providers/listmonk.ts';
import { mailchimp } from './providers/mailchimp.ts';

/** The providers that forms are known for, by the name in the settings. */
export const providers: Readonly<Record<string, NewsletterProvider>> = {
  buttondown,
  listmonk,
  mailchimp,
};

/** The settings of a letter, as `src/site.ts` holds them. */
export interface Newsletter {
  readonly provider: string;
  readonly doubleOptIn: boolean;
  readonly [setting: string]: unknown;
}

/** The form for what is set, or none where nothing is. Throws where it cannot be, saying what is wrong. */
export function signUpForm(newsletter: Newsletter | undefined): SignUpForm | undefined {
  if (newsletter === undefined) return undefined;
  const { provider, doubleOptIn, ...settings } = newsletter;
  const known = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  if (known === undefined)
    throw new Error(
      `newsletter.provider: must be one of ${Object.keys(providers).join(', ')}: ${provider}`,
    );
  // What the form promises its readers is the provider’s to keep.
  if (!doubleOptIn) throw new Error(`newsletter.doubleOptIn: must be true: ${doubleOptIn}`);
  return known.form(settings);
}
