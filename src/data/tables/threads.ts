import { z } from 'zod';
import { oneOf, slug, text } from '../cells.ts';

/** What a thread can be about. */
export const subjectKinds = ['chapter', 'chart', 'country', 'promise', 'datum'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const threads = z.strictObject({
  id: slug,
  subject_kind: oneOf(...subjectKinds),
  subject: text,
  forum: slug,
  thread: text,
});
