import { z } from 'zod';
import { secureUrl } from '../secureUrl.ts';
import type { NewsletterProvider } from '../provider.ts';

const settings = z.strictObject({
  address: secureUrl,
  list: z.guid('must be the UUID of a public list'),
});

/** listmonk on a server of the publisher’s; the list must be one of double opt-in. */
export const listmonk: NewsletterProvider = {
  form(given) {
    const { address, list } = settings.parse(given);
    const base = address.endsWith('/') ? address : `${address}/`;
    return {
      provider: new URL(address).host,
      action: new URL('subscription/form', base).href,
      emailField: 'email',
      hidden: [{ name: 'l', value: list }],
      trapField: 'nonce',
    };
  },
};
