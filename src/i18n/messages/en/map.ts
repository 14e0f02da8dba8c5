import { englishMapControls } from './mapControls.ts';
import { englishMapEntries } from './mapEntries.ts';

/** English words that the map explorer needs at once; numbers come in already written. */
export const englishMap = {
  ...englishMapControls,
  ...englishMapEntries,
  layers: {
    hubs: 'Logistics sites',
    flights: 'Cargo flights',
    trains: 'Freight trains',
    ships: 'Ships',
    marketplaces: 'Marketplaces',
    clouds: 'Cloud regions',
    leaders: 'Country leaders',
  },
  layerNotes: {
    hubs: 'The larger the mark, the larger the floor; one size where the floor is not known.',
    flights: 'Drawn by the shortest way; the way flown is not known.',
    trains: 'Drawn from one known place to the next.',
    ships: 'In the list only: their way over sea is not known.',
    marketplaces: 'One mark a country that a marketplace was opened for.',
    clouds: 'A small mark in a thin outline.',
    leaders:
      'Countries tinted and hatched by who leads their online trade, each by its own measure.',
  },
  companies: {
    alibaba: 'Alibaba',
    amazon: 'Amazon',
    jd: 'JD.com',
    rival: 'Others',
  },
  stages: {
    operating: 'operating',
    planned: 'planned',
    ended: 'given up, closed',
    disrupted: 'out of service',
    unsure: 'no later word',
  },
  legend: {
    title: 'Layers and legend',
    notes: 'How the layers are drawn',
    company: 'Company',
    stage: 'State',
    kind: 'Kind',
    layers: 'Layers',
    ring: 'the country is known, the place is not',
    cluster: 'so many marks stand too near to each other',
    disputed: 'a line that states dispute',
  },
  list: {
    title: 'The list',
    shown: (count: string, one: boolean) => (one ? `${count} entry` : `${count} entries`),
    onMap: (count: string) => `${count} of them on the map`,
    between: 'Between countries',
    world: 'Without a country',
    name: 'Name',
    when: 'State and dates',
    more: (count: string) => `Show ${count} more`,
    operatorNotKnown: 'operator not known',
    none: 'Nothing in the data answers to all of these choices.',
    noneHint: 'Take out a filter, choose more layers or another year.',
    caption: 'Every entry of the map, by country',
  },
};

/** The words of the map in any language. */
export type MapWords = typeof englishMap;
