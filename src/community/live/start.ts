/** Shows the buttons that ask forums for newer replies; the code that asks comes with the first press. */
export function startLiveThreads(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-live]')) {
    button.parentElement?.removeAttribute('hidden');
    button.addEventListener('click', () => {
      void import('./show.ts').then(({ showNewer }) => showNewer(button));
    });
  }
}
