import type { Dataset } from '../data/dataset.ts';
import type { Camera } from './camera.ts';
import { cameraOver } from './cameraOver.ts';
import { leadArc, routeOrigin, type Arc } from './leadArcs.ts';
import type { ByFrame, LeadFrame } from './leadFrames.ts';
import { leadMark, type LeadMapWords, type Mark } from './leadMarks.ts';
import type { StepSpec } from './leadSpec.ts';
import { leadSteps, type LeadStepId } from './leadSteps.ts';
import { leadStepSpecs } from './leadStepSpecs.ts';
import { toPlane } from './plane.ts';

/** One step ready to be drawn: plain data in plane units, so that the browser needs no projection. */
export interface SceneStep {
  readonly camera: ByFrame<Camera>;
  /** ISO 3166-1 codes of the countries tinted */
  readonly tinted: readonly string[];
  readonly arcs: readonly Arc[];
  readonly marks: readonly Mark[];
  readonly ground: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export type LeadScene = Readonly<Record<LeadStepId, SceneStep>>;

/** The steps of the first chapter's map. Throws where a row named by the drawing is gone. */
export function leadScene(dataset: Dataset, words: LeadMapWords): LeadScene {
  return Object.fromEntries(
    leadSteps.map((step) => [step, sceneStep(leadStepSpecs[step], dataset, words)]),
  ) as Record<LeadStepId, SceneStep>;
}

/** The codes of all countries some step tints. */
export function tintedCountries(scene: LeadScene): string[] {
  return [...new Set(leadSteps.flatMap((step) => scene[step].tinted))].sort();
}

function sceneStep(spec: StepSpec, dataset: Dataset, words: LeadMapWords): SceneStep {
  const camera = (frame: LeadFrame) => {
    const { middle, km, upright } = spec.window[frame];
    return cameraOver(middle, km, upright);
  };
  const marks = spec.marks.map((mark) => leadMark(mark, dataset, words));
  return {
    camera: { narrow: camera('narrow'), wide: camera('wide') },
    tinted: [...new Set(marks.flatMap(({ country }) => (country === undefined ? [] : [country])))],
    arcs: (spec.arcs ?? []).map((arc) => leadArc(arc, dataset)),
    marks: [...(spec.origins ?? []).map((end) => routeOrigin(end, dataset)), ...marks],
    ground: (spec.ground ?? []).map(({ code, at }) => {
      const [x, y] = toPlane(at).map(Math.round) as [number, number];
      return { x, y, text: words.country(code) };
    }),
  };
}
