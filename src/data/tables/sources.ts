import { z } from 'zod';
import { date, oneOf, slug, text, url } from '../cells.ts';

export const sources = z.strictObject({
  id: slug.refine((id) => id.startsWith('src-'), 'must begin with src-'),
  title: text,
  publisher: text,
  published: date.optional(),
  url,
  copy_url: url.optional(),
  // prettier-ignore
  language: oneOf(
    'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'en', 'es', 'fr', 'hi', 'hu', 'id', 'it',
    'ja', 'ko', 'ml', 'mr', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sv', 'tr', 'ur', 'zh',
  ),
  kind: oneOf('company', 'filing', 'government', 'news', 'reference', 'research', 'trade-press'),
});
