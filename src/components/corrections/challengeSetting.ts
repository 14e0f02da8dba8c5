import type { DraftWords } from '../../challenge/draft.ts';
import type { ChallengeSetting } from '../../challenge/start.ts';
import { charts } from '../../charts/index.ts';
import { loadDataset } from '../../data/load.ts';
import { factTables } from '../../data/tables.ts';
import type { Messages } from '../../i18n/messages.ts';
import { site } from '../../site.ts';

/** What the script of the page of challenges is given. @param home this site’s folder, as a whole address */
export function challengeSetting(words: Messages, home: string): ChallengeSetting {
  return {
    tables: factTables,
    charts: charts.map(({ id }) => id),
    forums: loadDataset().tables.forums,
    words: {
      ...draftWords(words),
      empty: words.corrections.empty,
      chooseTable: words.challenge.chooseTable,
    },
    home,
    folder: new URL(home).pathname,
    contact: site.contactUrl,
  };
}

/** The words of a thread that challenges something, with gaps. */
export function draftWords({ challenge: { draft } }: Messages): DraftWords {
  return {
    title: draft.title(site.name, '{}'),
    plainTitle: draft.plainTitle(site.name),
    datum: draft.datum('{}'),
    row: draft.row('{}'),
    figure: draft.figure('{}'),
    value: draft.value('{}'),
    source: draft.source('{}'),
    page: draft.page('{}'),
    gaps: draft.gaps,
    doubt: draft.doubt,
  };
}
