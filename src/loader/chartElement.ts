import { openFrame, type Frame } from './frame.ts';
import { passedOn } from './frameAddress.ts';

const tag = 'two-roads-chart';

/**
 * Defines `<two-roads-chart id="…">`, once a page, whichever copy of the script comes first. What the host
 * wrote inside it gives way to the frame.
 */
export function defineChartElement(home: string): void {
  if (customElements.get(tag) !== undefined) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      static readonly observedAttributes = ['id', 'chart', 'edition', ...passedOn];
      #frame: Frame | undefined;
      #isDue = false;

      connectedCallback(): void {
        this.#open();
      }

      disconnectedCallback(): void {
        this.#frame?.stop();
        this.#frame = undefined;
      }

      /** Several attributes that are set at once make one frame. */
      attributeChangedCallback(): void {
        if (this.#isDue || this.#frame === undefined) return;
        this.#isDue = true;
        queueMicrotask(() => {
          this.#isDue = false;
          this.#open();
        });
      }

      #open(): void {
        const id = this.getAttribute('chart') ?? this.id;
        if (id === '' || !this.isConnected) return;
        this.style.display = 'block';
        this.style.padding = '0';
        this.#frame?.stop();
        const valueOf = (name: string) => this.getAttribute(name);
        this.#frame = openFrame({ home, id, valueOf }, (element) => this.replaceChildren(element));
      }
    },
  );
}
