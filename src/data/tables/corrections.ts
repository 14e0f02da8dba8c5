import { z } from 'zod';
import { date, prose, slug, sources, text } from '../cells.ts';
import { rule } from '../rule.ts';

// What `npm run ledger` writes is a draft: a machine can tell what changed, never why.
const reason = 'must say in a sentence why the cell was changed: this entry is a draft';
const noticedBy = 'must say who noticed, by name or as “the editors”: this entry is a draft';

export const corrections = z
  .strictObject({
    id: slug,
    date: date.refine((cell) => cell.length === 10, 'must be a day, YYYY-MM-DD'),
    table: slug,
    row: text.optional(),
    field: text.regex(/^[a-z0-9_]+$/, 'must be the name of a column').optional(),
    before: prose.optional(),
    after: prose.optional(),
    reason: z.string(reason).pipe(prose),
    noticed_by: z.string(noticedBy).pipe(text),
    sources: sources.optional(),
  })
  .check(
    rule(
      ['after', 'row', 'field'],
      ({ row, field, after }) => (row !== undefined && field !== undefined) || after === undefined,
      'must be empty where a whole row or column was removed',
    ),
    rule(
      ['after', 'before', 'row', 'field'],
      ({ row, field, before, after }) =>
        row === undefined || field === undefined || before !== after,
      'must differ from before',
    ),
  );
