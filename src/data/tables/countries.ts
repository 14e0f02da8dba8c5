import { z } from 'zod';
import { country, oneOf, sources, text } from '../cells.ts';

export const countries = z.strictObject({
  code: country,
  alpha3: z.string().regex(/^[A-Z]{3}$/, 'must be a code of three capital letters'),
  // The ids of world-atlas, leading zeros included.
  numeric: z.string().regex(/^\d{3}$/, 'must be a code of three digits'),
  name_en: text,
  name_fr: text,
  name_zh: text,
  region: oneOf('Africa', 'Americas', 'Antarctica', 'Asia', 'Europe', 'Oceania'),
  subregion: text.optional(),
  sources,
});
