/** The part of the page that `data-part` names. Throws where there is none. */
export function part(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`challenge: no part of the page: ${name}`);
  return found;
}

/** Fills a select with options, and picks the one wanted where it is among them. */
export function fillSelect(
  select: HTMLSelectElement,
  options: readonly (string | { readonly key: string; readonly label: string })[],
  wanted: string | undefined,
): void {
  const made = options.map((option) => {
    const { key, label } = typeof option === 'string' ? { key: option, label: option } : option;
    return new Option(label, key, false, key === wanted);
  });
  select.replaceChildren(...made);
  select.disabled = false;
}
