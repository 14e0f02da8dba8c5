import { sourcesOf } from '../data/sourcesOf.ts';
import { defineLead } from './define.ts';
import { keptMarks, type KeptScene } from './keptMarks.ts';
import { yearsOf } from './keptPlaces.ts';
import { keptRows, keptSteps } from './keptRows.ts';
import { headWords } from './timeRows.ts';
import { words, type KeptFigures } from './words/kept-and-broken.ts';

function figuresOf({ dataset, format }: KeptScene): KeptFigures {
  const rows = keptRows(dataset);
  const [first, last] = yearsOf(rows).map(String) as [string, string];
  const inPeople = rows.filter((row) => row.isInPeople);
  const kept = inPeople.filter(({ verdict }) => verdict === 'kept');
  return {
    all: format.integer(rows.length),
    first,
    last,
    inPeople: format.integer(inPeople.length),
    inPeopleKept: format.words(kept.length),
  };
}

export default defineLead({
  id: 'kept-and-broken',
  steps: keptSteps,
  words,
  sources: (dataset) => sourcesOf(...keptRows(dataset)),
  draw: (scene) => [
    ...headWords(scene.frame, scene.words.heads(figuresOf(scene))[scene.step]),
    ...keptMarks(scene),
  ],
});
