import { evenTicks } from '../charts/years.ts';
import type { Dataset } from '../data/dataset.ts';
import { sourcesOf } from '../data/sourcesOf.ts';
import { defineLead } from './define.ts';
import { headWords, yearRules } from './timeRows.ts';
import { westMarks } from './westBands.ts';
import { westEvents, westLayout, westYears, type WestScene } from './westLayout.ts';
import { hallRows, hubRows, shopRows, westSteps, type HubRow } from './westRows.ts';
import { words, type WestFigures } from './words/west-alibabas-road.ts';

function figuresOf({ dataset, format }: WestScene): WestFigures {
  const hubs = hubRows(dataset);
  const count = (some: readonly HubRow[]) => capital(format.words(some.length));
  const { value, unit } = dataset.row('series', 'promise-global-72h');
  return {
    hours: format.measure(value, unit),
    goalMonth: format.date(dataset.row('events', westEvents.goal).date, 'month'),
    namedYear: format.date(dataset.row('events', 'cainiao-hubs-2018').date, 'year'),
    hubs: count(hubs),
    opened: count(hubs.filter(({ opened }) => opened !== null)),
    unseen: count(hubs.filter(({ opened, isUndated }) => opened === null && !isUndated)),
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function sources(dataset: Dataset): string[] {
  const told = [westEvents.goal, westEvents.extension].map((id) => dataset.row('events', id));
  return sourcesOf(
    ...told,
    ...hubRows(dataset),
    ...hallRows(dataset, westYears[0]),
    ...shopRows(dataset),
  );
}

export default defineLead({
  id: 'west-alibabas-road',
  steps: westSteps,
  words,
  sources,
  draw: (scene) => {
    const layout = westLayout(scene);
    return [
      ...headWords(scene.frame, scene.words.heads(figuresOf(scene))[scene.step]),
      ...yearRules(layout.time, evenTicks(2016, 2026, 2)),
      ...westMarks(scene, layout),
    ];
  },
});
