import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'peak'
    | 'peakPeriod'
    | 'peakYear'
    | 'lastYear'
    | 'last'
    | 'lastPeriod'
    | 'omdia'
    | 'omdiaPeriod'
    | 'first'
    | 'firstYear'
    | 'idcLast'
    | 'idcLastYear'
    | 'huawei'
    | 'tencent'
    | 'baidu'
    | 'baiduPeriod'
    | 'quoted'
    | 'aiOwn'
    | 'aiNext'
    | 'aiPeriod',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Alibaba Cloud leads in China, but by Canalys’s count its share fell from ${f.peak} late in ${f.peakYear} to ${f.last} early in ${f.lastYear}`,
    subtitle: `Shares of the Chinese market for cloud infrastructure by provider, by year and by quarter, ${f.firstYear} to the ${f.omdiaPeriod}; Canalys solid, other analysts hollow; beside each provider its last share held`,
    alt: `Marks by provider and time. By IDC’s count of the public cloud Alibaba Cloud has ${f.first} in ${f.firstYear} and ${f.idcLast} in ${f.idcLastYear}. By Canalys’s it has ${f.peak} in the ${f.peakPeriod}, less in most of the quarters that follow, and ${f.last} in the ${f.lastPeriod}; Huawei then has ${f.huawei}, Tencent ${f.tencent}; Baidu is last held with ${f.baidu} in the ${f.baiduPeriod}. Omdia puts Alibaba Cloud at ${f.omdia} in the ${f.omdiaPeriod}.`,
    notes: [
      `IDC counts the public cloud, Canalys and Omdia spending on infrastructure services: a rise from the last mark of Canalys to that of Omdia may be one of counting. IDC’s figure for ${f.idcLastYear} is a lower bound. Whole years and quarters both stand at the middle of their time; lines join only neighbouring marks of equal length.`,
      `The figure of ${f.quoted} is what was then quoted as Canalys’s latest, of an unnamed quarter. Of services for artificial intelligence alone, another market, Omdia gave Alibaba Cloud ${f.aiOwn} and ByteDance ${f.aiNext} in the ${f.aiPeriod}; they are not drawn. Smaller providers are left out.`,
    ],
    columns: {
      period: 'Period',
      provider: 'Provider',
      share: 'Share of the market',
      analyst: 'Analyst',
      measure: 'Market counted',
    },
    labels: {
      'alibaba-cloud': 'Alibaba',
      huawei: 'Huawei',
      tencent: 'Tencent',
      baidu: 'Baidu',
      canalys: 'Canalys',
      omdia: 'Omdia',
      idc: 'IDC',
      'by-omdia': 'by Omdia:',
    },
  }),
};
