import { z } from 'zod';
import { secureUrl } from '../secureUrl.ts';
import type { NewsletterProvider } from '../provider.ts';

const settings = z.strictObject({
  action: secureUrl.refine((action) => {
    const { hostname, pathname, searchParams } = new URL(action);
    const isTheirs = hostname.endsWith('.list-manage.com') && pathname === '/subscribe/post';
    return isTheirs && Boolean(searchParams.get('u') && searchParams.get('id'));
  }, 'must be the address in “action” of the form that Mailchimp gives, with u and id'),
});

/** Mailchimp, by the address in the form that it gives to be embedded; double opt-in is to be switched on there. */
export const mailchimp: NewsletterProvider = {
  form(given) {
    const { action } = settings.parse(given);
    const { searchParams } = new URL(action);
    return {
      provider: 'Mailchimp',
      action,
      emailField: 'EMAIL',
      hidden: [],
      trapField: `b_${searchParams.get('u')}_${searchParams.get('id')}`,
    };
  },
};
