import { schemeKey } from './early.ts';

/** The device's own scheme, or one of the two by the reader's choice. */
export const schemes = ['auto', 'light', 'dark'] as const;

/**
 * Makes the page's group of radio buttons choose between light and dark. The choice is kept on the device
 * alone, and forgotten with `auto`; where the device refuses to keep it, it holds for the page.
 */
export function startScheme(): void {
  const { dataset } = document.documentElement;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.scheme input')];
  for (const input of inputs) {
    input.checked = input.value === (dataset['scheme'] ?? 'auto');
    input.addEventListener('change', () => {
      if (input.value === 'auto') delete dataset['scheme'];
      else dataset['scheme'] = input.value;
      keep(dataset['scheme']);
    });
  }
}

function keep(scheme: string | undefined): void {
  try {
    if (scheme === undefined) localStorage.removeItem(schemeKey);
    else localStorage.setItem(schemeKey, scheme);
  } catch {
    // A device that keeps nothing has the choice for this page; that is all it was asked for.
  }
}
