import { loadPagefind, type Answer, type Pagefind } from './pagefind.ts';
import { countKinds, partsOf, walk, type Parts } from './parts.ts';
import { resultItem } from './resultItem.ts';

/** Words of the page, as its markup brings them; `{count}` and `{query}` are filled in here. */
export interface SearchWords {
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<string, string>>;
}

const pageLength = 6;
const shortestWord = 2;

/**
 * Makes the search of a page work: an element with the parts of `partsOf`, and in its data the folder of
 * Pagefind, the folder of the site and the words. What is looked for is kept in the address. Pagefind and
 * its index are fetched with the first word.
 */
export function startSearch(root: HTMLElement): void {
  const { folder = '', base = '', words = '' } = root.dataset;
  const parts = partsOf(root);
  const search = new Search(parts, JSON.parse(words) as SearchWords, () =>
    loadPagefind(folder, base),
  );
  readAddress(parts);
  parts.field.addEventListener('input', () => void search.ask());
  parts.kinds.addEventListener('change', () => void search.ask());
  parts.more.addEventListener('click', () => void search.showMore());
  root.addEventListener('keydown', (event) => {
    walk(event, parts);
  });
  parts.field.focus({ preventScroll: true });
  if (parts.field.value !== '') void search.ask();
}

class Search {
  readonly #parts: Parts;
  readonly #words: SearchWords;
  readonly #load: () => Promise<Pagefind>;
  readonly #format = new Intl.NumberFormat(document.documentElement.lang);
  #pagefind: Promise<Pagefind> | undefined;
  #answer: Answer | undefined;
  #shown = 0;
  /** counts the questions: an answer that comes after the next question is dropped */
  #turn = 0;

  constructor(parts: Parts, words: SearchWords, load: () => Promise<Pagefind>) {
    this.#parts = parts;
    this.#words = words;
    this.#load = load;
  }

  async ask(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.#parts.field.value.trim();
    const kind = this.#parts.kinds.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    keepInAddress(query, kind);
    if (query.length < shortestWord) {
      this.#clear();
      return;
    }
    try {
      this.#pagefind ??= this.#load();
      const engine = await this.#pagefind;
      const answer = await engine.search(query, kind === '' ? undefined : { filters: { kind } });
      if (turn === this.#turn) await this.#show(query, answer);
    } catch {
      this.#pagefind = undefined;
      this.#clear();
      this.#parts.status.textContent = this.#words.failed;
    }
  }

  async showMore(): Promise<void> {
    const { list, more } = this.#parts;
    const turn = this.#turn;
    const results = this.#answer?.results ?? [];
    const next = results.slice(this.#shown, this.#shown + pageLength);
    const found = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const items = found.map((each) => resultItem(each, this.#words.kinds));
    list.append(...items);
    if (this.#shown > 0) items[0]?.querySelector('a')?.focus();
    this.#shown += next.length;
    more.hidden = this.#shown >= results.length;
  }

  async #show(query: string, answer: Answer): Promise<void> {
    const { list, status, kinds } = this.#parts;
    const { length } = answer.results;
    const turn = this.#turn;
    this.#answer = answer;
    this.#shown = 0;
    list.replaceChildren();
    const line = [this.#words.none, this.#words.one][length] ?? this.#words.many;
    kinds.hidden = false;
    countKinds(this.#parts, answer.totalFilters.kind ?? {}, this.#format);
    await this.showMore();
    if (turn !== this.#turn) return;
    // Said only when it is there to be gone to.
    status.textContent = line
      .replace('{count}', this.#format.format(length))
      .replace('{query}', () => query);
  }

  #clear(): void {
    const { list, status, kinds, more } = this.#parts;
    this.#answer = undefined;
    list.replaceChildren();
    status.textContent = '';
    kinds.hidden = more.hidden = true;
  }
}

function readAddress({ field, kinds }: Parts): void {
  const params = new URLSearchParams(location.search);
  field.value = params.get('q') ?? '';
  for (const input of kinds.querySelectorAll('input'))
    input.checked = input.value === (params.get('kind') ?? '');
}

function keepInAddress(query: string, kind: string): void {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (kind !== '') params.set('kind', kind);
  const search = params.size > 0 ? `?${params.toString()}` : '';
  history.replaceState(history.state, '', `${location.pathname}${search}`);
}
