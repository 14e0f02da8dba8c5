import { schemeKey } from './early.ts';

/** The device's own scheme, or one of the two by the reader's choice. */
export const schemes = ['auto', 'light', 'dark'] as const;

/**
 * Makes a group of radio buttons choose between light and dark. The choice is kept on the device alone, and
 * forgotten with `auto`; where the device refuses to keep it, it holds for the page.
 */
export function startScheme(group: HTMLElement): void {
  const root = document.documentElement;
  const inputs = [...group.querySelectorAll('input')];
  for (const input of inputs) input.checked = input.value === (root.dataset['scheme'] ?? 'auto');
  group.addEventListener('change', () => {
    const chosen = inputs.find(({ checked }) => checked)?.value;
    if (chosen === undefined || chosen === 'auto') delete root.dataset['scheme'];
    else root.dataset['scheme'] = chosen;
    keep(root.dataset['scheme']);
  });
}

function keep(scheme: string | undefined): void {
  try {
    if (scheme === undefined) localStorage.removeItem(schemeKey);
    else localStorage.setItem(schemeKey, scheme);
  } catch {
    // A device that keeps nothing has the choice for this page; that is all it was asked for.
  }
}
