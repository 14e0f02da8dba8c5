import { z } from 'zod';
import type { NewsletterProvider } from '../provider.ts';

const settings = z.strictObject({
  username: z.string().regex(/^[A-Za-z0-9_-]+$/, 'must be the name in the address of the archive'),
});

/** Buttondown, which asks for a reader’s word by itself; its form has no trap. */
export const buttondown: NewsletterProvider = {
  form(given) {
    const { username } = settings.parse(given);
    return {
      provider: 'Buttondown',
      action: `https://buttondown.com/api/emails/embed-subscribe/${username}`,
      emailField: 'email',
      hidden: [{ name: 'embed', value: '1' }],
    };
  },
};
