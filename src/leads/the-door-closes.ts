import type { Dataset } from '../data/dataset.ts';
import { evenTicks } from '../charts/years.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { euParcelRows } from '../charts/euParcelRows.ts';
import { usParcelRows } from '../charts/usParcelRows.ts';
import { defineLead, type Scene } from './define.ts';
import { ruleMarks } from './doorFalls.ts';
import { doorLayout } from './doorLayout.ts';
import { euMarks, usMarks } from './doorMarks.ts';
import { doorRules, doorSteps, euColumns, temuStart, usPace, type DoorRule } from './doorRows.ts';
import { headWords, yearRules } from './timeRows.ts';
import { words, type DoorFigures, type DoorWords } from './words/the-door-closes.ts';

type Unfigured = Pick<Scene<string, DoorWords>, 'dataset' | 'format'>;

function figuresOf({ dataset, format }: Unfigured): DoorFigures {
  const money = (id: string) => {
    const { value, currency = '' } = dataset.row('series', id);
    return format.money(value, currency);
  };
  return {
    limit: money('us-deminimis-limit-2016'),
    day: format.short(usPace(dataset).daily),
    dayMonth: format.date(dataset.row('series', 'us-deminimis-day-2025-08').period ?? '', 'month'),
    duty: money('eu-parcel-duty-2026'),
    dutyMonth: format.date(dataset.row('policy', doorRules.duty).date ?? '', 'month'),
    firstYear: String(euColumns(dataset)[0]?.year ?? ''),
  };
}

function sources(dataset: Dataset): string[] {
  const rules = Object.keys(doorRules) as DoorRule[];
  return sourcesOf(
    ...usParcelRows(dataset),
    ...euParcelRows(dataset),
    ...rules.map((name) => dataset.row('policy', doorRules[name])),
    dataset.row('events', temuStart),
  );
}

export default defineLead({
  id: 'the-door-closes',
  steps: doorSteps,
  words,
  sources,
  draw: (asked) => {
    const scene = { ...asked, figures: figuresOf(asked) };
    const layout = doorLayout(scene);
    return [
      ...headWords(scene.frame, scene.words.heads(scene.figures)[scene.step]),
      ...yearRules(layout.time, evenTicks(2016, 2026, 2)),
      ...usMarks(scene, layout),
      ...euMarks(scene, layout),
      ...ruleMarks(scene, layout),
    ];
  },
});
