import { keepFocus } from './keepFocus.ts';
import { watchSteps } from './leadWatch.ts';

type Turn = 'previous' | 'next';

/**
 * Lets the marks of a `StagedLead` follow the reader: at each step they take the places that the step's
 * still gives them, and the style sheet does the moving. Where the style sheet shows stills it is not seen.
 */
export function startStaged(): void {
  const stage = document.querySelector('[data-staged]');
  const lead = stage?.closest('[data-lead]');
  if (!stage || !lead) return;
  const stepOf = (id: string) => lead.querySelector(`[data-step="${CSS.escape(id)}"]`);
  const show = (id: string) => {
    const step = stepOf(id);
    if (step) showStep(stage, step);
  };
  if (location.hash.startsWith('#step-')) show(location.hash.slice('#step-'.length));
  watchSteps(stage, show);
  stage.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    const step = stepOf(link?.hash.slice('#step-'.length) ?? '');
    if (link && step) keepPlace(stage, link, step);
  });
}

function showStep(stage: Element, step: Element): void {
  const stills = step.querySelectorAll('svg');
  for (const [index, drawing] of stage.querySelectorAll('svg').entries()) {
    const still = stills[index];
    if (still) follow(drawing, still);
  }
  for (const turn of ['previous', 'next'] as const) turnTo(stage, step, turn);
  const position = stage.querySelector('[data-position]');
  if (position) position.textContent = positionOf(step);
}

/** Puts the marks of a drawing where those of the same key stand in a still. */
function follow(drawing: Element, still: Element): void {
  const marks = new Map<string | null, Element>();
  for (const mark of still.children) marks.set(mark.getAttribute('data-key'), mark);
  for (const mark of drawing.children) {
    const to = marks.get(mark.getAttribute('data-key'));
    if (to === undefined) {
      mark.setAttribute('opacity', '0');
      continue;
    }
    for (const { name, value } of to.attributes)
      if (mark.getAttribute(name) !== value) mark.setAttribute(name, value);
    if (!to.hasAttribute('opacity')) mark.removeAttribute('opacity');
    if (mark.textContent !== to.textContent) mark.textContent = to.textContent;
  }
  drawing.setAttribute('aria-label', still.getAttribute('aria-label') ?? '');
}

function turnTo(stage: Element, step: Element, turn: Turn): void {
  const wanted = `[data-turn="${turn}"]`;
  const [own, link] = [step.querySelector(wanted), stage.querySelector(wanted)];
  if (own === null) {
    for (const name of ['href', 'aria-label']) link?.removeAttribute(name);
  } else {
    link?.setAttribute('href', own.getAttribute('href') ?? '');
    link?.setAttribute('aria-label', own.textContent.trim());
  }
}

function keepPlace(stage: Element, link: HTMLAnchorElement, step: Element): void {
  const words = ['.lead-step-title', '.lead-step-alt'].map(
    (each) => step.querySelector(each)?.textContent.trim() ?? '',
  );
  const announced = stage.querySelector('[aria-live]');
  if (announced) announced.textContent = `${positionOf(step)}: ${words.join('. ')}`;
  keepFocus(link);
}

function positionOf(step: Element): string {
  return step.querySelector('[data-position]')?.getAttribute('data-position') ?? '';
}
