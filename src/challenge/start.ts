import type { Forum } from '../community/forum.ts';
import { startThreadLinks } from '../community/startThread.ts';
import { fillSelect, part } from './controls.ts';
import { draftOf, type DraftWords } from './draft.ts';
import { parseQuery, type Asked, type Known } from './query.ts';
import { chartSubject, likelyColumn, tableSubject, type Subject } from './subject.ts';

// Some forums take short texts alone, and the page of the datum names all its sources.
const mostSources = 3;

/** What the page of challenges gives to its script. */
export interface ChallengeSetting extends Known {
  readonly forums: readonly Forum[];
  /** `chooseTable` stands in the list of tables until one is chosen */
  readonly words: DraftWords & { readonly empty: string; readonly chooseTable: string };
  /** this site’s folder, as a whole address with a slash at its end: what threads lead to */
  readonly home: string;
  /** its path, which is asked for tables wherever the page is served */
  readonly folder: string;
  readonly contact?: string | undefined;
}

/**
 * Lets the reader choose a cell on the page `[data-challenge]`, the one in the address at first, and keeps
 * the text of the thread and the addresses that start it in step.
 */
export function startChallenge(): void {
  const root = document.querySelector<HTMLElement>('[data-challenge]');
  if (root === null) return;
  const setting = JSON.parse(root.dataset['challenge'] ?? '') as ChallengeSetting;
  const asked = parseQuery(location.search, setting);
  const page = new ChallengePage(root, setting, asked);
  page.begin();
}

class ChallengePage {
  readonly #root: HTMLElement;
  readonly #setting: ChallengeSetting;
  #asked: Asked;
  #subject: Subject | undefined;
  readonly #table: HTMLSelectElement;
  readonly #row: HTMLSelectElement;
  readonly #column: HTMLSelectElement;

  constructor(root: HTMLElement, setting: ChallengeSetting, asked: Asked) {
    this.#root = root;
    this.#setting = setting;
    this.#asked = asked;
    this.#table = part(root, 'table') as HTMLSelectElement;
    this.#row = part(root, 'row') as HTMLSelectElement;
    this.#column = part(root, 'column') as HTMLSelectElement;
  }

  begin(): void {
    const { place, isKnown } = this.#asked;
    const { tables, words } = this.#setting;
    const none = place === undefined ? [{ key: '', label: words.chooseTable }] : [];
    const own = place?.kind === 'chart' ? [`charts/${place.name}`] : [];
    fillSelect(this.#table, [...none, ...own, ...tables], own[0] ?? place?.name);
    part(this.#root, 'unknown').hidden = isKnown;
    this.#table.addEventListener('change', () => void this.#choose());
    this.#row.addEventListener('change', () => this.#write());
    this.#column.addEventListener('change', () => this.#write());
    if (place !== undefined) void this.#load(place, this.#asked);
  }

  /** Another table is another datum: what the address said is forgotten. */
  async #choose(): Promise<void> {
    if (this.#table.value === '') return;
    const [, chart] = /^charts\/(.+)$/.exec(this.#table.value) ?? [];
    this.#asked = { isKnown: true };
    part(this.#root, 'unknown').hidden = true;
    await this.#load(
      chart === undefined
        ? { kind: 'table', name: this.#table.value }
        : { kind: 'chart', name: chart },
      this.#asked,
    );
  }

  async #load({ kind, name }: NonNullable<Asked['place']>, asked: Asked): Promise<void> {
    const status = part(this.#root, 'status');
    const [loading = '', failed = ''] = (status.dataset['words'] ?? '').split('|');
    status.textContent = loading;
    try {
      const folder = kind === 'chart' ? 'charts' : 'data';
      const answer = await fetch(`${this.#setting.folder}${folder}/${name}.json`);
      const json: unknown = await answer.json();
      this.#subject = kind === 'chart' ? chartSubject(json) : tableSubject(json);
      status.textContent = '';
    } catch {
      status.textContent = failed;
      return;
    }
    const { rows, columns } = this.#subject;
    const isKnown = asked.row === undefined || rows.some(({ key }) => key === asked.row);
    part(this.#root, 'unknown').hidden = isKnown && asked.isKnown;
    fillSelect(this.#row, rows, asked.row);
    const row = rows.find(({ key }) => key === this.#row.value);
    fillSelect(this.#column, columns, asked.column ?? likelyColumn(this.#subject, row));
    this.#write();
  }

  /** Puts the chosen cell into the text and into the addresses. */
  #write(): void {
    const row = this.#subject?.rows.find(({ key }) => key === this.#row.value);
    const column = this.#column.value;
    if (this.#subject === undefined || row === undefined) return;
    const { forums, words, home } = this.#setting;
    const [table] = this.#subject.name.split('/');
    const [first] = row.sources;
    const at =
      first === undefined ? '' : `sources/${first}/#${table}-${row.key}`.replaceAll('_', '-');
    const own = table === 'charts' ? `${this.#subject.name}/` : at;
    const draft = draftOf(words, {
      datum: `${this.#subject.name}/${row.key}/${column}`,
      // Rows of a chart have numbers alone, which move when a row is added.
      row: table === 'charts' ? row.label : undefined,
      figure: this.#asked.figure,
      value: row.cells[column] ?? words.empty,
      sources: row.sources.slice(0, mostSources).map((id) => `${home}sources/${id}/`),
      page: new URL(this.#asked.page?.slice(1) ?? own, home).href,
    });
    part(this.#root, 'draft-title').textContent = draft.title;
    part(this.#root, 'draft-text').textContent = `${draft.text}\n${draft.link}`;
    for (const { forum, href } of startThreadLinks(forums, draft))
      part(this.#root, `forum-${forum.id}`).setAttribute('href', href);
    this.#nameToPublisher(draft.title);
  }

  #nameToPublisher(title: string): void {
    const { contact } = this.#setting;
    if (contact === undefined) return;
    const url = new URL(contact);
    url.searchParams.set(url.protocol === 'mailto:' ? 'subject' : 'datum', title);
    part(this.#root, 'contact').setAttribute('href', url.href);
  }
}
