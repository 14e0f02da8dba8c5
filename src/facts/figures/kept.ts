import type { Dataset } from '../../data/dataset.ts';
import type { Row } from '../../data/tables.ts';
import { count, elapsed, onePerCountry, type Derived } from '../derive.ts';
import type { FigureTable } from '../figure.ts';
import { companyPromises, isInPeople, isSpokenByOthers } from '../promiseKinds.ts';

type Promised = Row<'promises'>;
type Leader = Row<'market-leaders'>;

/** Counts promises about companies that every one of the tests takes in. */
function promised(...tests: readonly ((row: Promised) => boolean)[]) {
  return ({ dataset }: { readonly dataset: Dataset }): Derived =>
    count(
      'promises',
      companyPromises(dataset).filter((row) => tests.every((test) => test(row))),
    );
}

const about =
  (company: Promised['about']) =>
  (row: Promised): boolean =>
    row.about === company;

const became =
  (...verdicts: readonly Promised['verdict'][]) =>
  ({ verdict }: Promised): boolean =>
    verdicts.includes(verdict);

const onLiege = ({ about: company, country = [] }: Promised): boolean =>
  company === 'alibaba' && country.includes('BE');

/** Counts countries with a shop named first that the test takes in. */
function leading(test: (row: Leader) => boolean) {
  return ({ dataset: { tables } }: { readonly dataset: Dataset }): Derived =>
    count(
      'market-leaders',
      onePerCountry(tables['market-leaders'].filter((row) => row.rank === 1 && test(row))),
      'countries',
    );
}

/** Figures of the chapter on what was kept. */
export const keptFigures = {
  'promises-all': promised(),
  'promises-judged': promised(became('kept', 'partly', 'broken')),
  'promises-kept': promised(became('kept')),
  'promises-partly': promised(became('partly')),
  'promises-broken': promised(became('broken')),
  'promises-lapsed': promised(became('lapsed')),
  'promises-unknown': promised(became('unknown')),
  'promises-open': promised(became('pending')),
  'promises-undated': promised(({ claimed_on: date }) => date === undefined),
  'promises-2018': promised(({ claimed_on: date = '' }) => date.startsWith('2018')),
  'promises-alibaba': promised(about('alibaba')),
  'promises-alibaba-kept': promised(about('alibaba'), became('kept')),
  'promises-amazon': promised(about('amazon')),
  'promises-amazon-open': promised(about('amazon'), became('pending')),
  'promises-jd': promised(about('jd')),
  'promises-others': promised(isSpokenByOthers),
  'promises-others-kept': promised(isSpokenByOthers, became('kept')),
  'promises-others-partly': promised(isSpokenByOthers, became('partly')),
  'promises-others-broken': promised(isSpokenByOthers, became('broken')),
  'promises-others-lapsed': promised(isSpokenByOthers, became('lapsed')),
  'promises-others-unknown': promised(isSpokenByOthers, became('unknown')),
  'promises-liege-broken': promised(onLiege, became('broken')),
  'promises-people': promised(isInPeople),
  'promises-people-kept': promised(isInPeople, became('kept')),
  'promises-people-broken': promised(isInPeople, became('broken')),
  'promises-people-open': promised(isInPeople, became('pending')),
  'promises-people-unknown': promised(isInPeople, became('unknown')),
  'american-jobs-taken-back': ({ datum }) =>
    elapsed(
      datum('promises/us-million-jobs/claimed_on'),
      datum('promises/us-million-jobs/verdict_on'),
    ),
  'drones-said-to-paid': ({ datum }) =>
    elapsed(
      datum('promises/amazon-drones-2013/claimed_on'),
      datum('promises/amazon-drones-2013/verdict_on'),
    ),
  'promise-to-lockers': ({ datum }) =>
    elapsed(
      datum('events/alibaba-france-centre-2018/date'),
      datum('events/cainiao-lockers-paris-2021/date'),
    ),
  'leaders-countries': leading(() => true),
  'leaders-amazon': leading(({ company }) => company === 'Amazon'),
  'leaders-alibaba': leading(({ company }) => company === 'Alibaba'),
  'leaders-others': leading(({ company }) => company !== 'Amazon' && company !== 'Alibaba'),
} satisfies FigureTable;
