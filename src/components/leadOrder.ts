/** What a step of a chapter says of itself. */
export interface StepWords<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly alt: string;
}

const opening = '<!--lead-step ';
const closing = '-->';

/** Where the links to the neighbours go: a step knows its own title only, the sequence knows them all. */
export function stepPlaceholder(step: StepWords): string {
  return `${opening}${encodeURIComponent(JSON.stringify(step))}${closing}`;
}

/** Where a step's drawing goes, if the sequence draws it: a step does not know in which sequence it stands. */
export const drawingPlaceholder = '<!--lead-drawing-->';

/** The HTML of all steps cut at their placeholders: each step with what stands before its links, then the rest. */
export interface CutSteps<Id extends string> {
  readonly steps: readonly (StepWords<Id> & { readonly before: string })[];
  readonly rest: string;
}

/** Takes the steps of a sequence apart. Throws where one of `wanted` is missing, unknown, or out of order. */
export function cutSteps<Id extends string>(html: string, wanted: readonly Id[]): CutSteps<Id> {
  const [first = '', ...others] = html.split(opening);
  let before = first;
  const steps = others.map((part) => {
    const end = part.indexOf(closing);
    const step = parseStep(part.slice(0, end), wanted);
    const cut = { ...step, before };
    before = part.slice(end + closing.length);
    return cut;
  });
  const found = steps.map(({ id }) => id);
  if (found.join() !== wanted.join())
    throw new Error(`lead: steps must be ${wanted.join(', ')}: ${found.join(', ')}`);
  return { steps, rest: before };
}

function parseStep<Id extends string>(text: string, wanted: readonly Id[]): StepWords<Id> {
  const { id, title, alt } = JSON.parse(decodeURIComponent(text)) as Record<string, unknown>;
  const known = wanted.find((each) => each === id);
  if (known === undefined) throw new Error(`lead: no such step: ${String(id)}`);
  if (typeof title !== 'string' || title === '')
    throw new Error(`lead: step needs a title: ${known}`);
  if (typeof alt !== 'string' || alt === '')
    throw new Error(`lead: step needs an alt text: ${known}`);
  return { id: known, title, alt };
}
