import { isLeadStep, leadSteps, type LeadStepId } from '../geo/leadSteps.ts';

/** What a step of the chapter says of itself. */
export interface StepWords {
  readonly id: LeadStepId;
  readonly title: string;
  readonly alt: string;
}

const opening = '<!--lead-step ';
const closing = '-->';

/** Where the links to the neighbours go: a step knows its own title only, the sequence knows them all. */
export function stepPlaceholder(step: StepWords): string {
  return `${opening}${encodeURIComponent(JSON.stringify(step))}${closing}`;
}

/** The HTML of all steps cut at their placeholders: each step with what stands before its links, then the rest. */
export interface CutSteps {
  readonly steps: readonly (StepWords & { readonly before: string })[];
  readonly rest: string;
}

/** Takes the steps of a sequence apart. Throws where one is missing, unknown, or out of order. */
export function cutSteps(html: string): CutSteps {
  const [first = '', ...others] = html.split(opening);
  let before = first;
  const steps = others.map((part) => {
    const end = part.indexOf(closing);
    const step = parseStep(part.slice(0, end));
    const cut = { ...step, before };
    before = part.slice(end + closing.length);
    return cut;
  });
  const found = steps.map(({ id }) => id);
  if (found.join() !== leadSteps.join())
    throw new Error(`lead: steps must be ${leadSteps.join(', ')}: ${found.join(', ')}`);
  return { steps, rest: before };
}

function parseStep(text: string): StepWords {
  const { id, title, alt } = JSON.parse(decodeURIComponent(text)) as Record<string, unknown>;
  if (typeof id !== 'string' || !isLeadStep(id))
    throw new Error(`lead: no such step: ${String(id)}`);
  if (typeof title !== 'string' || title === '') throw new Error(`lead: step needs a title: ${id}`);
  if (typeof alt !== 'string' || alt === '') throw new Error(`lead: step needs an alt text: ${id}`);
  return { id, title, alt };
}
