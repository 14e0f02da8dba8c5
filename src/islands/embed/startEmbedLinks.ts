/**
 * Makes the page's embed links open the dialog instead of leading to the guide. Its code is fetched at the
 * first click; where that fails, the link leads where it says.
 */
export function startEmbedLinks(): void {
  for (const link of document.querySelectorAll('a[data-kit]')) link.ariaHasPopup = 'dialog';
  document.addEventListener('click', (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-kit]') : null;
    if (!(link instanceof HTMLAnchorElement) || button > 0 || ctrlKey || metaKey || shiftKey)
      return;
    event.preventDefault();
    void open(link);
  });
}

async function open(link: HTMLAnchorElement): Promise<void> {
  if (link.ariaBusy === 'true') return;
  link.ariaBusy = 'true';
  try {
    const { openEmbedDialog } = await import('./openEmbedDialog.ts');
    await openEmbedDialog(link);
  } catch {
    // Not a fault to tell of: the guide has the same code to be filled in by hand.
    location.assign(link.href);
  } finally {
    link.ariaBusy = null;
  }
}
