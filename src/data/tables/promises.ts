import { z } from 'zod';
import { country, date, list, oneOf, prose, slug, sources, text } from '../cells.ts';
import { neededWhen, notBefore, onlyWhen } from '../rule.ts';

const settled = ['kept', 'partly', 'broken'];

export const promises = z
  .strictObject({
    id: slug,
    claim: prose,
    claimed_by: text,
    claimed_on: date.optional(),
    about: oneOf('alibaba', 'amazon', 'jd', 'policy'),
    country: list(country).optional(),
    verdict: oneOf('kept', 'partly', 'broken', 'pending', 'unknown', 'lapsed'),
    verdict_on: date.optional(),
    evidence: prose.optional(),
    note: prose.optional(),
    sources,
  })
  .check(
    notBefore('verdict_on', 'claimed_on'),
    onlyWhen('verdict_on', 'verdict', settled),
    neededWhen('verdict_on', 'verdict', settled),
  );
