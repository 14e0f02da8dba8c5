import type { SignUpForm } from './provider.ts';

/** What a page’s security policy says on forms: they may be sent to the provider that is set, or nowhere. */
export function formAction(form: SignUpForm | undefined): string {
  return `form-action ${form === undefined ? "'none'" : new URL(form.action).origin}`;
}
