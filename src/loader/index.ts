import { defineChartElement } from './chartElement.ts';
import { openFrame } from './frame.ts';

/**
 * What other sites include: `<script async src="…/embed.js" data-chart="…">` puts a frame after itself, and
 * `<two-roads-chart id="…">` becomes one. It runs once for each such script, in any order.
 */
function start(): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const home = new URL('.', script.src).href;
  defineChartElement(home);
  const id = script.dataset['chart'];
  if (id === undefined) return;
  const valueOf = (name: string) => script.getAttribute(`data-${name}`);
  openFrame({ home, id, valueOf }, (element) => {
    script.after(element);
    // The frame takes the place that was kept free for it.
    const box = script.parentElement;
    if (box?.hasAttribute('data-two-roads')) box.style.padding = '0';
  });
}

start();
