import {
  formatChoice,
  parseChoice,
  shows,
  wholeChoice,
  type Choice,
  type Known,
  type Listed,
} from './choice.ts';

/**
 * Lets readers choose among the entries of `[data-timeline]` by its form, and keeps the choice in the
 * address. Entries carry `data-company`, `data-kind` and `data-country`, and stand in parts that carry
 * `data-year`; so do the links to years, which go where their years go.
 */
export function startTimeline(): void {
  const root = document.querySelector<HTMLElement>('[data-timeline]');
  const form = root?.querySelector('form');
  if (!root || !form) return;
  for (const field of form.querySelectorAll('fieldset')) field.disabled = false;
  const known = knownOf(form);
  const entries = readEntries(root);
  const follow = (): void => {
    const { choice, obeyed } = parseChoice(location.search, known);
    fill(form, choice);
    apply(root, entries, choice);
    setHidden(root, '[data-notice]', obeyed);
  };
  const choose = (choice: Choice): void => {
    const query = formatChoice(choice, known);
    history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
    apply(root, entries, choice);
    setHidden(root, '[data-notice]', true);
  };
  form.addEventListener('change', ({ target }) => {
    choose(readForm(form, target));
  });
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('[data-reset]')) return;
    fill(form, wholeChoice(known));
    choose(wholeChoice(known));
  });
  addEventListener('popstate', follow);
  follow();
}

interface Entry extends Listed {
  readonly element: HTMLElement;
}

function readEntries(root: HTMLElement): Entry[] {
  return [...root.querySelectorAll<HTMLElement>('[data-kind]')].map((element) => {
    const { company = '', kind = '', country = '' } = element.dataset;
    const year = Number(element.closest<HTMLElement>('[data-year]')?.dataset['year']);
    return { element, companies: company.split(' '), kind, countries: country.split(' '), year };
  });
}

function knownOf(form: HTMLFormElement): Known {
  const values = (selector: string) =>
    [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(
      ({ value }) => value,
    );
  const years = values('[name=from] option').map(Number);
  return {
    companies: values('[name=company]'),
    kinds: values('[name=kind]'),
    countries: values('[name=country] option').filter((value) => value !== ''),
    years: [years[0] ?? 0, years.at(-1) ?? 0],
  };
}

/** The form's choice; of two years in the wrong order the one just changed counts. */
function readForm(form: HTMLFormElement, changed: EventTarget | null): Choice {
  const data = new FormData(form);
  const one = (name: string) => data.getAll(name).map(String).join('');
  const [from, to] = [Number(one('from')), Number(one('to'))];
  const isTo = changed instanceof HTMLSelectElement && changed.name === 'to';
  const choice: Choice = {
    companies: data.getAll('company').map(String),
    kinds: data.getAll('kind').map(String),
    country: one('country'),
    from: isTo ? Math.min(from, to) : from,
    to: isTo ? to : Math.max(from, to),
  };
  fill(form, choice);
  return choice;
}

function fill(form: HTMLFormElement, choice: Choice): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) {
      const chosen = control.name === 'company' ? choice.companies : choice.kinds;
      control.checked = chosen.includes(control.value);
    } else if (control instanceof HTMLSelectElement) {
      control.value = String(choice[control.name as 'country' | 'from' | 'to']);
    }
  }
}

function apply(root: HTMLElement, entries: readonly Entry[], choice: Choice): void {
  const shown = entries.filter((entry) => shows(choice, entry));
  const years = new Set(shown.map(({ year }) => year));
  for (const entry of entries) entry.element.hidden = !shown.includes(entry);
  for (const part of root.querySelectorAll<HTMLElement>('[data-year]'))
    part.hidden = !years.has(Number(part.dataset['year']));
  const count = root.querySelector<HTMLElement>('[data-words-count]');
  if (count) {
    count.textContent = (count.dataset['wordsCount'] ?? '')
      .replace('{shown}', String(shown.length))
      .replace('{all}', String(entries.length));
  }
  setHidden(root, '[data-none]', shown.length > 0);
}

function setHidden(root: HTMLElement, selector: string, hidden: boolean): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden;
}
