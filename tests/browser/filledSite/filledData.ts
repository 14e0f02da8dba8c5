import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forum } from '../../../src/community/forum.ts';
import type { Snapshot } from '../../../src/community/snapshot.ts';
import { readBody } from '../../../src/community/text/sanitised.ts';
import { askForThread, threadOf } from '../../../src/community/threadOf.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { tables } from '../../../src/data/tables.ts';

type Talk = 'challenges' | 'corrections' | 'forums' | 'threads';
type Cells = Readonly<Record<string, string>>;

interface Fixture {
  readonly forum: Forum;
  readonly thread: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

const kinds = ['nodebb', 'discourse', 'mastodon', 'lemmy', 'github-discussions'] as const;
const hub = 'cainiao-liege-ehub';
const url = 'https://news.example/item?id=';

/** What the pages of the filled site are about. */
export const filled = {
  chapter: 'the-hub-that-france-was-promised',
  chart: 'liege-promised-and-built',
  country: 'BE',
  promise: 'liege-120000-2026',
  source: 'src-qu4tre-2025-liege',
} as const;

/** Threads of every kind of forum, on every kind of subject. */
const threads = [
  ['chapter', filled.chapter, 'nodebb'],
  ['chapter', filled.chapter, 'link'],
  ['chart', filled.chart, 'mastodon'],
  ['country', filled.country, 'discourse'],
  ['promise', filled.promise, 'github-discussions'],
  ['datum', `hubs/${hub}/area_m2`, 'lemmy'],
] as const;

function challenge(id: string, column: string, cells: Cells): Cells {
  const { row, value } = cell(column);
  return {
    ...{ id, datum: `hubs/${row}/${column}`, value, forum: 'nodebb', thread: `${url}${id}` },
    ...{ opened_on: '2026-12-03', state: 'open', ...cells },
  };
}

/** The cell as it is, since the last entry on it must end with that. */
function cell(column: string): { row: string; value: string } {
  const cells: Readonly<Record<string, unknown>> = loadDataset().row('hubs', hub);
  return { row: hub, value: String(cells[column]) };
}

function correction(id: string, date: string, field: string, cells: Cells): Cells {
  return {
    ...{ id, date, table: 'hubs', row: hub, field, after: cell(field).value },
    ...{ reason: 'The report of the airport counts the offices too.', noticed_by: 'A reader' },
    ...{ sources: filled.source, ...cells },
  };
}

const ended = { closed_on: '2026-12-09', outcome: 'The permit of 2019 gives the same area.' };

/** The rows of the tables of talk. */
const rows: Readonly<Record<Talk, readonly Cells[]>> = {
  forums: [
    ...kinds.map((kind) => cellsOf({ ...fixture(kind).forum, name: `The ${kind} forum` })),
    {
      id: 'link',
      kind: 'link',
      name: 'The News',
      address: `${url}{link}&t={title}`,
      language: 'en',
    },
  ],
  threads: threads.map(([subject_kind, subject, forum]) => ({
    ...{ id: `on-${subject_kind}-${forum}`, subject_kind, subject, forum },
    thread: forum === 'link' ? `${url}1` : fixture(forum).thread,
  })),
  challenges: [
    challenge('doubt-area', 'area_m2', {}),
    challenge('doubt-jobs', 'jobs', { state: 'answered', ...ended }),
    challenge('doubt-opened', 'opened', { state: 'corrected', correction: 'opened', ...ended }),
    challenge('doubt-status', 'status', { state: 'rejected', ...ended }),
  ],
  corrections: [
    correction('area-first', '2026-12-01', 'area_m2', { before: '12000', after: '28000' }),
    correction('area', '2026-12-05', 'area_m2', { before: '28000' }),
    correction('opened', '2026-12-09', 'opened', { before: '2021-11' }),
    {
      ...{ id: 'gone', date: '2026-12-10', table: 'hubs', row: 'no-such-hub' },
      ...{
        before: '{"id":"no-such-hub"}',
        reason: 'It was counted twice.',
        noticed_by: 'The editors',
      },
    },
  ],
};

/** Writes the tables and snapshots of talk, and all other data as they are, into a folder. */
export async function writeFilledData(folder: string): Promise<void> {
  cpSync('data', folder, { recursive: true });
  for (const [name, list] of Object.entries(rows) as [Talk, readonly Cells[]][]) {
    const columns = Object.keys(tables[name].shape);
    const lines = list.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
    writeFileSync(join(folder, `${name}.csv`), `${[columns.join(','), ...lines].join('\n')}\n`);
  }
  mkdirSync(join(folder, 'discussions'), { recursive: true });
  for (const { id, forum } of rows.threads as readonly { id: string; forum: string }[]) {
    if (forum === 'link') continue;
    const snapshot = await snapshotOf(id, fixture(forum));
    writeFileSync(join(folder, 'discussions', `${id}.json`), JSON.stringify(snapshot));
  }
}

async function snapshotOf(thread: string, { forum, thread: asked, answers }: Fixture) {
  const raw = await askForThread(forum, asked, (address) => {
    const { pathname, search } = new URL(address);
    return Promise.resolve(answers[pathname + search]);
  });
  return {
    ...{ thread, ...threadOf(raw, forum, readBody) },
    ...{ readAt: '2026-12-11T06:00:00.000Z', asked: [] },
    // One of the forums was down the next day.
    ...(forum.kind === 'discourse' && { failedAt: '2026-12-12T06:00:00.000Z' }),
  } satisfies Snapshot;
}

function fixture(kind: string): Fixture {
  return JSON.parse(readFileSync(`tests/fixtures/forums/${kind}.json`, 'utf8')) as Fixture;
}

function cellsOf(row: object): Cells {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
