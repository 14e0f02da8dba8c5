import { z } from 'zod';

const isSecure = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:';

/** A whole address under https: what is sent to another is never sent in the clear. */
export const secureUrl = z.string().refine(isSecure, {
  error: 'must be an address that begins with https://',
  abort: true,
});
