import type { ChartWords } from '../define.ts';
import { sixHubNames } from './sixHubNames.ts';

type Figures = Readonly<
  Record<
    | 'hubs'
    | 'year'
    | 'opened'
    | 'undated'
    | 'notFound'
    | 'named'
    | 'namedDay'
    | 'others'
    | 'hongKongNamed'
    | 'hongKongOpened'
    | 'hongKongArea'
    | 'kliaNamed'
    | 'kliaOpened'
    | 'liegeOpened'
    | 'liegeArea'
    | 'extension',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Of the ${f.hubs} hubs that Alibaba named in ${f.year}, ${f.opened} have an opening we can date; of ${f.notFound} no building was found`,
    subtitle: `Cainiao’s eHubs, from the day on which each was first named to its opening, and the floor space where known`,
    alt: `A timeline with a row for each of ${f.hubs} hubs. Kuala Lumpur, talked of since ${f.kliaNamed}, opened in ${f.kliaOpened}; Liège, with ${f.liegeArea}, in ${f.liegeOpened}; Hong Kong, by far the largest with ${f.hongKongArea}, in ${f.hongKongOpened}. Hangzhou, the home city, works, but no date of an opening was found. Of Dubai and Moscow no opening and no building was found after the naming.`,
    notes: [
      `Hollow circles are the first naming, solid ones the opening; Hangzhou’s stands at today, because since when it works is not known. Cainiao named ${f.others} on ${f.namedDay}, and Hong Kong on ${f.hongKongNamed}; Kuala Lumpur had been signed the year before.`,
      `A Russian trade site wrote at the time that centres in Moscow and Dubai were already running; nothing more was found to bear it out, and nothing to say that they were given up. Liège is one hall: an extension by ${f.extension} was dropped. Kuala Lumpur’s space is converted from square feet. Hong Kong’s is a joint venture.`,
    ],
    columns: {
      site: 'Hub',
      first: 'First named',
      opened: 'Opened',
      outcome: 'What stands',
      m2: 'Floor space, m²',
    },
    labels: {
      named: `${f.others} named, ${f.named}`,
      naming: f.named,
      opened: 'opened',
      undated: 'works; opening not dated',
      'not-found': 'no opening found',
      ...sixHubNames.en,
    },
  }),
};
