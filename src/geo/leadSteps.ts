/** The steps of the first chapter's map, in the order of the story. Their addresses are `#step-<id>`. */
export const leadSteps = [
  'beijing',
  'bulgaria',
  'france',
  'rivals',
  'liege',
  'paris-sorting',
  'cut-short',
  'paris-2026',
] as const;

export type LeadStepId = (typeof leadSteps)[number];

/** True for the id of a step. */
export function isLeadStep(id: string): id is LeadStepId {
  return leadSteps.some((step) => step === id);
}
