import { z } from 'zod';
import { isDate, precision } from '../data/dates.ts';
import { secureUrl } from '../newsletter/secureUrl.ts';
import { signUpForm, type Newsletter } from '../newsletter/signUpForm.ts';

const contact = z
  .string()
  .refine(
    (text) => URL.canParse(text) && ['https:', 'http:', 'mailto:'].includes(new URL(text).protocol),
    'must be an address that begins with https:// or mailto:',
  );
const licence = z.object({ name: z.string().min(1), url: secureUrl });
const host = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

const settings = z.object({
  name: z.string().min(1),
  contactUrl: contact.optional(),
  codeLicence: licence,
  dataLicence: licence,
  feeds: z.object({
    begun: z
      .string()
      .refine((text) => isDate(text) && precision(text) === 'day', 'must be a day, YYYY-MM-DD'),
    authority: z.string().regex(host, 'must be a host in lower case, without a port').optional(),
    hub: secureUrl.optional(),
  }),
  social: z
    .array(z.object({ name: z.string().min(1), href: secureUrl }))
    .refine(
      (all) => new Set(all.map(({ href }) => href)).size === all.length,
      'must not name the same address twice',
    ),
});

/** What a publisher has set that cannot be so, one line each: `social.0.href: must be …: the value`. */
export function settingFaults(site: { readonly newsletter?: Newsletter | undefined }): string[] {
  const read = settings.safeParse(site);
  return [...(read.error?.issues ?? []).map((issue) => line(issue, site)), ...formFaults(site)];
}

function formFaults({ newsletter }: { readonly newsletter?: Newsletter | undefined }): string[] {
  try {
    signUpForm(newsletter);
    return [];
  } catch (error) {
    if (error instanceof z.ZodError)
      return error.issues.map((issue) => `newsletter.${line(issue, newsletter)}`);
    if (error instanceof Error) return [error.message];
    throw error;
  }
}

function line({ path, message }: z.core.$ZodIssue, from: unknown): string {
  const value = path.reduce<unknown>(
    (held, key) => (held as Record<PropertyKey, unknown> | undefined)?.[key],
    from,
  );
  return `${path.join('.')}: ${message}: ${JSON.stringify(value)}`;
}
