/**
 * Lets links lead out of the frame into a tab of their own, also those that come later: our pages do not stand
 * in frames, and the host's page is not ours to replace.
 */
export function freeLinks(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || link.getAttribute('href')?.startsWith('#')) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    true,
  );
}
