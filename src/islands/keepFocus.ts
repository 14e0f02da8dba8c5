/**
 * Gives a link that leads to a part of its page the focus back, which the part would take, and with it the next press.
 * Some browsers move it once the click is over, some once the address has changed.
 */
export function keepFocus(link: HTMLAnchorElement): void {
  const back = (): void => link.focus({ preventScroll: true });
  setTimeout(back);
  if (link.hash !== location.hash) addEventListener('hashchange', back, { once: true });
}
