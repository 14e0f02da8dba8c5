import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'aws'
    | 'awsPeriod'
    | 'awsFirst'
    | 'awsFirstPeriod'
    | 'microsoft'
    | 'google'
    | 'ali'
    | 'aliPeriod'
    | 'gartnerAws'
    | 'gartnerAli'
    | 'gartnerYear'
    | 'gartnerFirst'
    | 'aliFirst'
    | 'peak'
    | 'peakYears'
    | 'canalys'
    | 'canalysAli',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `AWS leads the world’s cloud market by every count; Alibaba Cloud’s best was ${f.peak}, by Gartner’s, in ${f.peakYears}`,
    subtitle: `Shares of the world market for cloud infrastructure by provider, each panel the count of one firm of analysts, ${f.gartnerFirst} to ${f.awsPeriod}; beside each line its last share held`,
    alt: `Panels of lines by analyst. By Gartner’s count AWS has ${f.gartnerAws} in ${f.gartnerYear}; Alibaba Cloud rises from ${f.aliFirst} in ${f.gartnerFirst} to ${f.peak} in ${f.peakYears} and falls to ${f.gartnerAli} in ${f.gartnerYear}, when Google is just ahead of it. By Synergy’s, of a wider market, AWS goes from ${f.awsFirst} in the ${f.awsFirstPeriod} to ${f.aws} in the ${f.awsPeriod}, Microsoft then has ${f.microsoft}, Google ${f.google}; Alibaba Cloud is last held with ${f.ali}. Canalys counts ${f.canalys} for AWS and at last ${f.canalysAli} for Alibaba Cloud.`,
    notes: [
      'The analysts count different markets and their figures must not be put in one line: Gartner counts infrastructure in the public cloud alone, by year; Synergy adds platforms and hosted private clouds; Canalys counts spending on infrastructure services. Shares for whole years and for quarters stand at the middle of their time.',
      `Lines join only marks a year or less apart that cover equal lengths of time; elsewhere nothing is held. Synergy’s last figure for Alibaba Cloud was quoted in ${f.aliPeriod} as about so much, of an unnamed quarter. For the ${f.awsPeriod} another report of the same study puts Google higher. Smaller providers are left out.`,
    ],
    columns: {
      period: 'Period',
      provider: 'Provider',
      share: 'Share of the market',
      analyst: 'Analyst',
      measure: 'Market counted',
    },
    labels: {
      aws: 'AWS',
      microsoft: 'Microsoft',
      google: 'Google',
      'alibaba-cloud': 'Alibaba',
      gartner: 'Gartner',
      synergy: 'Synergy Research',
      canalys: 'Canalys',
      'gartner-panel': 'Gartner: public infrastructure',
      'synergy-panel': 'Synergy: also platforms, private clouds',
      'canalys-panel': 'Canalys: infrastructure, spending',
    },
  }),
};
