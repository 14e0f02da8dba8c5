/** A form that a provider of letters takes, as plain HTML can hold it. */
export interface SignUpForm {
  /** who keeps the addresses, by name */
  readonly provider: string;
  /** the whole address that the form is posted to */
  readonly action: string;
  /** the name of the field with the reader’s address */
  readonly emailField: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  /** a field that people leave empty and programs fill in */
  readonly trapField?: string;
}

/** A provider: one file of `providers/`. */
export interface NewsletterProvider {
  /** Throws a Zod error where a setting is missing, wrong or unknown. */
  form(settings: Readonly<Record<string, unknown>>): SignUpForm;
}
