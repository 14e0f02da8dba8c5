import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { sharedCountries } from '../facts/cloudFirsts.ts';
import { defineLead } from './define.ts';
import { bandMarks, secondLayout, until, type SecondScene } from './secondBands.ts';
import { firstMarks, strikes, struckMarks } from './secondFirsts.ts';
import { regionMarks, secondSteps, type Company } from './secondRows.ts';
import type { Shape } from './shapes.ts';
import { headWords } from './timeRows.ts';
import { words, type SecondFigures } from './words/the-second-network.ts';

function figuresOf({ dataset, step, format }: SecondScene): SecondFigures {
  const regions = regionMarks(dataset);
  const shared = sharedCountries(dataset);
  const standing = (company: Company) =>
    regions.filter((each) => each.company === company && each.closed === null && !each.isAnnounced);
  const closed = format.words(regions.filter((each) => each.closed !== null).length);
  return {
    year: String(until[step]),
    aws: format.integer(standing('amazon').length),
    alibaba: format.integer(standing('alibaba').length),
    awsFirst: format.words(shared.filter(({ isAwsFirst }) => isAwsFirst).length),
    alibabaFirst: format.words(shared.filter(({ isAwsFirst }) => !isAwsFirst).length),
    closed: closed.slice(0, 1).toUpperCase() + closed.slice(1),
  };
}

function marks(scene: SecondScene): Shape[] {
  const regions = regionMarks(scene.dataset);
  const layout = secondLayout(scene);
  if (scene.step === 'first') return firstMarks(regions, scene, layout);
  if (scene.step === 'struck') return struckMarks(regions, scene, layout);
  return bandMarks(regions, scene, layout);
}

export default defineLead({
  id: 'the-second-network',
  steps: secondSteps,
  words,
  sources: (dataset: Dataset) => sourcesOf(...regionMarks(dataset), dataset.row('events', strikes)),
  draw: (scene) => [
    ...headWords(scene.frame, scene.words.heads(figuresOf(scene))[scene.step]),
    ...marks(scene),
  ],
});
