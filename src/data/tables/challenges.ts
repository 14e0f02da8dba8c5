import { z } from 'zod';
import { date, oneOf, prose, slug, text, url } from '../cells.ts';
import { neededWhen, notBefore, onlyWhen } from '../rule.ts';

/** What became of a challenge. */
export const challengeStates = ['open', 'answered', 'corrected', 'rejected'] as const;
export type ChallengeState = (typeof challengeStates)[number];

const closed = challengeStates.filter((state) => state !== 'open');

export const challenges = z
  .strictObject({
    id: slug,
    datum: text.regex(/^[a-z-]+\/.+\/[a-z0-9_]+$/, 'must be written table/row/column'),
    value: text,
    forum: slug,
    thread: url,
    opened_on: date,
    state: oneOf(...challengeStates),
    outcome: prose.optional(),
    closed_on: date.optional(),
    correction: slug.optional(),
  })
  .check(
    notBefore('closed_on', 'opened_on'),
    onlyWhen('closed_on', 'state', closed),
    neededWhen('closed_on', 'state', closed),
    onlyWhen('outcome', 'state', closed),
    neededWhen('outcome', 'state', closed),
    onlyWhen('correction', 'state', ['corrected']),
    neededWhen('correction', 'state', ['corrected']),
  );
