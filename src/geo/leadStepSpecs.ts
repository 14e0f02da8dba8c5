import type { StepSpec } from './leadSpec.ts';
import type { LeadStepId } from './leadSteps.ts';
import type { LonLat } from './plane.ts';

const inFrance: LonLat = [2.5, 46.3];
const inBulgaria: LonLat = [24.6, 43.3];

const wholeWay = {
  narrow: { middle: [68, 56], km: 12700, upright: [46, 54] },
  wide: { middle: [62, 57], km: 11700, upright: [46, 54] },
} as const;

const liege = { row: ['hubs', 'cainiao-liege-ehub'], bare: true } as const;

/** What each step shows. Places, states and dates come from the rows named here. */
export const leadStepSpecs: Readonly<Record<LeadStepId, StepSpec>> = {
  beijing: {
    window: wholeWay,
    marks: [
      {
        row: ['events', 'alibaba-france-centre-2018'],
        side: { narrow: 'sw', wide: 'n' },
        dated: 'date',
      },
      {
        row: ['hubs', 'alibaba-france-logistics-centre-2018'],
        anchor: inFrance,
        side: { narrow: 'se', wide: 'n' },
      },
    ],
    arcs: [{ kind: 'promise', from: ['events', 'alibaba-france-centre-2018'], to: inFrance }],
  },
  bulgaria: {
    window: {
      narrow: { middle: [24.1, 42.6], km: 820 },
      wide: { middle: [25.0, 42.6], km: 1150 },
    },
    marks: [
      { row: ['hubs', 'alibaba-bulgaria-logistics-centre-2017'], anchor: inBulgaria, side: 'n' },
      { row: ['events', 'borisov-alibaba-2017'], side: 'w', dated: 'date' },
      { row: ['hubs', 'alibaba-trakia-economic-zone-talks'], side: 's' },
      {
        row: ['hubs', 'alibaba-burgas-study-2016'],
        side: { narrow: 'n', wide: 'e' },
        dated: 'announced',
      },
    ],
    ground: [
      { code: 'RO', at: [25.2, 45.4] },
      { code: 'TR', at: [27.5, 41.2] },
      { code: 'GR', at: [21.8, 39.9] },
    ],
  },
  france: {
    window: {
      narrow: { middle: [1.7, 46.4], km: 1220 },
      wide: { middle: [2.3, 46.7], km: 1500 },
    },
    marks: [
      {
        row: ['hubs', 'alibaba-france-logistics-centre-2018'],
        anchor: inFrance,
        side: 'n',
      },
      {
        row: ['hubs', 'jd-france-logistics-network'],
        anchor: inFrance,
        apart: [32, 0],
        side: 's',
        bare: true,
      },
      { row: ['hubs', 'aliexpress-ile-de-france-test-warehouse'], side: 'ne', dated: 'opened' },
      { row: ['hubs', 'chartres-refused-platform'], side: 'w' },
      {
        row: ['hubs', 'alibaba-marseille-hub-2018'],
        side: { narrow: 'w', wide: 's' },
        dated: 'announced',
      },
      { row: ['events', 'belin-beliet-2020'], side: 'w' },
    ],
  },
  rivals: {
    window: {
      narrow: { middle: [9.3, 46.7], km: 2050 },
      wide: { middle: [9.4, 47.0], km: 2150 },
    },
    marks: [
      { row: ['hubs', 'alibaba-weert-candidate'], apart: [-3, -6], side: 'nw', bare: true },
      { row: ['hubs', 'alibaba-maastricht-candidate'], apart: [3, 6], side: 'e' },
      { row: ['hubs', 'alibaba-malpensa-hub-2015'], side: 'n', dated: 'announced' },
      { row: ['hubs', 'alibaba-genoa-hub-2018'], side: 'se', bare: true },
      {
        row: ['hubs', 'alibaba-marseille-hub-2018'],
        side: { narrow: 'nw', wide: 'w' },
        bare: true,
      },
      { row: ['hubs', 'alibaba-barcelona-hub-2017'], side: 's', dated: 'announced' },
      {
        row: ['hubs', 'alibaba-poland-border-centre-2018'],
        anchor: [16.2, 52.2],
        side: 'n',
        bare: true,
      },
      { row: ['hubs', 'alibaba-hungary-talks-2017'], anchor: [19.3, 47.1], side: 'n', bare: true },
      { row: ['hubs', 'alibaba-croatia-talks-2017'], anchor: [16.2, 45.5], side: 's', bare: true },
    ],
  },
  liege: {
    window: wholeWay,
    marks: [
      { row: ['places', 'Brest'], side: { narrow: null, wide: 's' } },
      { row: ['places', 'Dostyk'], side: { narrow: null, wide: 's' } },
      { ...liege, side: 'n' },
    ],
    arcs: [
      { kind: 'rail', route: 'cainiao-yiwu-liege-train', like: 'yiwu-madrid', until: 'Brest' },
      { kind: 'flight', route: 'cainiao-hangzhou-liege' },
    ],
    origins: [
      { route: 'cainiao-hangzhou-liege', side: 'n' },
      { route: 'cainiao-yiwu-liege-train', side: 's' },
    ],
  },
  'paris-sorting': {
    window: {
      narrow: { middle: [4.6, 47.4], km: 1950 },
      wide: { middle: [4.4, 47.2], km: 2150 },
    },
    marks: [
      { row: ['hubs', 'cainiao-paris-sorting-centre'], side: 'w', dated: 'opened' },
      { ...liege, side: 'e' },
      { row: ['hubs', 'cainiao-madrid-sorting-centre'], side: 'n', bare: true },
      { row: ['hubs', 'cainiao-bremen-sorting-centre'], side: 'n', bare: true },
      {
        row: ['hubs', 'cainiao-rome-sorting-centre'],
        side: { narrow: 'n', wide: 's' },
        bare: true,
      },
    ],
  },
  'cut-short': {
    window: {
      narrow: { middle: [5.2, 50.75], km: 400 },
      wide: { middle: [5.2, 50.75], km: 460 },
    },
    marks: [
      { row: ['hubs', 'cainiao-liege-ehub'], side: 'nw', dated: 'opened' },
      { row: ['hubs', 'cainiao-liege-extension'], apart: [20, 0], side: 'se' },
    ],
    ground: [
      { code: 'BE', at: [4.5, 50.35] },
      { code: 'NL', at: [5.4, 51.8] },
      { code: 'DE', at: [6.9, 50.9] },
      { code: 'FR', at: [3.6, 49.7] },
      { code: 'LU', at: [6.1, 49.8] },
    ],
  },
  'paris-2026': {
    window: {
      narrow: { middle: [4.2, 49.8], km: 1080 },
      wide: { middle: [4.0, 49.6], km: 1400 },
    },
    marks: [
      { row: ['cloud-regions', 'alibaba-cloud-france-paris'], side: 'w', dated: 'launched' },
      { row: ['cloud-regions', 'aws-eu-west-3'], apart: [18, 0], side: 'se', dated: 'launched' },
      { row: ['cloud-regions', 'alibaba-cloud-eu-west-1'], side: 'n', dated: 'launched' },
      {
        row: ['cloud-regions', 'alibaba-cloud-eu-central-1'],
        side: { narrow: 's', wide: 'e' },
        dated: 'launched',
      },
      { ...liege, side: 'n' },
    ],
  },
};
