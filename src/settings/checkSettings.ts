import type { Newsletter } from '../newsletter/signUpForm.ts';
import { settingFaults } from './settingFaults.ts';

/** Throws where `src/site.ts` holds what cannot be so, with one line a fault. */
export function checkSettings(site: { readonly newsletter?: Newsletter | undefined }): void {
  const faults = settingFaults(site).map((fault) => `src/site.ts: ${fault}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
