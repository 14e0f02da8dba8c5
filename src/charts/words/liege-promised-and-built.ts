import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'jobsPromised'
    | 'jobsCounted'
    | 'jobsOpening'
    | 'jobsPermit'
    | 'jobsShare'
    | 'areaAim'
    | 'areaBuilt'
    | 'areaPossible'
    | 'areaDropped'
    | 'areaShare'
    | 'aimYear'
    | 'counted'
    | 'opened'
    | 'dropped'
    | 'firstYear',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Liège was promised ${f.jobsPromised} direct jobs; ${f.jobsCounted} were counted, contractors’ included. Of the floor space aimed at, ${f.areaShare} was built`,
    subtitle: `Jobs and floor space of Cainiao’s hub at Liège Airport as promised, forecast, counted and built, ${f.firstYear} to ${f.dropped}. Bars are drawn as shares of ${f.jobsPromised} jobs and of ${f.areaAim}.`,
    alt: `Bars in a set for jobs and a set for floor space. Jobs: ${f.jobsPromised} direct ones were promised at full scale; more than ${f.jobsOpening} worked there at the opening and ${f.jobsCounted} in ${f.counted}, or ${f.jobsShare} of the promise; ${f.jobsPermit} were expected with a second permit. Floor space: ${f.areaAim} were aimed at, ${f.areaBuilt} opened on ${f.opened}, or ${f.areaShare}; ${f.areaPossible} were still called possible later, and the halls still to come, ${f.areaDropped} in all, were then dropped.`,
    notes: [
      `The promise was of direct jobs; the count of ${f.counted} includes contractors’ staff, so the gap is if anything wider; Cainiao itself then spoke of somewhat more. The count was repeated, not renewed, when the extension was dropped. Earlier reports had named other numbers of jobs and square metres.`,
      `The aim of ${f.areaAim} was for ${f.aimYear}. The reports that the extension was dropped carry no day; the year follows from their text. A report of a visit gives the hall a little more floor, offices included.`,
    ],
    columns: {
      measure: 'Measure',
      item: 'What was said or counted',
      date: 'When',
      state: 'State',
      value: 'Jobs, or m²',
      share: 'Share of the promise or aim',
    },
    labels: {
      jobs: 'Jobs',
      m2: 'Floor space',
      'jobs-promised': 'Promised at full scale',
      'jobs-opening': 'At work at the opening',
      'jobs-counted': 'At work, contractors’ included',
      'jobs-permit': 'Expected with new permit',
      'area-aim': 'Aimed at',
      'area-built': 'Built and opened',
      'area-possible': 'Still called possible',
      'area-dropped': 'Given up',
      over: 'over',
      promised: 'promised or expected',
      standing: 'counted or built',
      dropped: 'given up',
    },
  }),
};
