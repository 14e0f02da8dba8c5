import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'firstYear'
    | 'first'
    | 'lastYear'
    | 'last'
    | 'peakYear'
    | 'peakTrains'
    | 'peakGoods'
    | 'dearYear'
    | 'dearTrains'
    | 'dearGoods'
    | 'missing'
    | 'rounded'
    | 'goodsYears'
    | 'boxes',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Freight trains between China and Europe went from ${f.peakTrains} in ${f.peakYear} to ${f.dearTrains} in ${f.dearYear}, but the goods on them were worth less`,
    subtitle: `Trains a year, both ways, and the value of their goods in billions of US dollars, ${f.firstYear} to ${f.lastYear}`,
    alt: `Columns of trains above, of the value of their goods below, over the same years. Trains rise from ${f.first} in ${f.firstYear} to ${f.peakTrains} in ${f.peakYear}, ${f.dearTrains} in ${f.dearYear} and more than ${f.last} in ${f.lastYear}. The value of their goods, known for few years, is highest with ${f.peakGoods} in ${f.peakYear}; in ${f.dearYear}, with more trains, it is ${f.dearGoods}.`,
    notes: [
      `No figure for the whole year was found for ${f.missing}; of goods only ${f.goodsYears} are known. Hollow columns are rounded in the source (${f.rounded}), some of them “more than”. Figures for parts of a year are left out.`,
      `They are counts for all shippers, as Chinese authorities and the press gave them: none tells what the trains carried for Alibaba. Trains to Central Asia are counted apart. Containers, where given, came to ${f.boxes} standard units.`,
    ],
    columns: {
      year: 'Year',
      trains: 'Trains',
      rounded: 'Rounded in the source',
      goods: 'Value of goods, US$ billion',
      teu: 'Containers, TEU',
    },
    labels: { 'trains-panel': 'Trains, thousands', 'goods-panel': 'Value of goods, US$ billion' },
  }),
};
