import type { Dataset } from '../data/dataset.ts';
import { formatter, type Format } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stagedFrames, type FrameName, type StagedFrame } from './frames.ts';
import type { Shape } from './shapes.ts';

/** What one step is drawn from. */
export interface Scene<Step extends string, Words> {
  readonly dataset: Dataset;
  readonly step: Step;
  readonly frame: StagedFrame;
  readonly words: Words;
  readonly format: Format;
}

interface LeadSpec<Step extends string, Words> {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly words: Readonly<Record<Locale, Words>>;
  /** ids of the sources that the drawings rest on, in the order in which they are named */
  readonly sources: (dataset: Dataset) => readonly string[];
  /** the marks of a step, from the lowest up; keys are unique */
  readonly draw: (scene: Scene<Step, Words>) => readonly Shape[];
}

/** The lead graphic of a chapter: a drawing a step, whose marks move as the reader goes on. */
export interface Lead {
  readonly id: string;
  readonly steps: readonly string[];
  readonly sources: (dataset: Dataset) => readonly string[];
  /** Throws where there is no such step. */
  readonly draw: (
    dataset: Dataset,
    step: string,
    frame: FrameName,
    locale: Locale,
  ) => readonly Shape[];
}

/** Declares a lead graphic; `draw` knows no document and asks nothing but the dataset. */
export function defineLead<Step extends string, Words>(spec: LeadSpec<Step, Words>): Lead {
  const { id, steps, words, sources, draw } = spec;
  return {
    id,
    steps,
    sources,
    draw: (dataset, asked, name, locale) => {
      const step = steps.find((each) => each === asked);
      if (step === undefined) throw new Error(`lead ${id}: no such step: ${asked}`);
      const frame = { name, ...stagedFrames[name] };
      return draw({ dataset, step, frame, words: words[locale], format: formatter(locale) });
    },
  };
}
