import { z } from 'zod';
import { slug, sources, text } from '../cells.ts';

export const people = z.strictObject({
  id: slug,
  name: text,
  role: text,
  organisation: text.optional(),
  note: text.optional(),
  sources,
});
