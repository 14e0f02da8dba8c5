/**
 * Offers to bring the printed map of a frame to life, and does so at once where its address asks for a view. The
 * button is seen only once this runs: where a sandbox took the page's origin away, modules may not come at all.
 */
export function startFramedMap(): void {
  const target = document.querySelector<HTMLElement>('[data-map]');
  const button = document.querySelector<HTMLButtonElement>('.embed-explore');
  const status = document.querySelector<HTMLElement>('.embed-status');
  if (!target || !button || !status) return;

  const start = async (): Promise<void> => {
    button.disabled = true;
    status.textContent = status.dataset['loading'] ?? '';
    try {
      const { bringToLife } = await import('./mapFramed.ts');
      await bringToLife(target);
      button.hidden = true;
      status.textContent = '';
    } catch (error) {
      target.dataset['failed'] = String(error);
      button.hidden = true;
      status.textContent = status.dataset['failed'] ?? '';
    }
  };

  button.hidden = false;
  button.addEventListener('click', () => void start());
  if (document.documentElement.dataset['asked'] !== undefined) void start();
}
