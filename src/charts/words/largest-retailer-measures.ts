import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'measures'
    | 'amazonLeads'
    | 'goodsAlibaba'
    | 'goodsAmazon'
    | 'goodsAlibabaWhen'
    | 'goodsAmazonWhen'
    | 'festivalYear'
    | 'festivalAlibaba'
    | 'festivalAmazon'
    | 'revenueAmazon'
    | 'revenueAlibaba'
    | 'revenueJd'
    | 'profitAmazon'
    | 'profitAlibaba'
    | 'accountsYear'
    | 'accountsAlibaba'
    | 'employeesYear'
    | 'employeesJd'
    | 'employeesAmazon'
    | 'populationYear'
    | 'populationAmazon'
    | 'populationAlibaba',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `The largest online retailer is Amazon by ${f.amazonLeads} of ${f.measures} measures, and Alibaba by the goods sold through it`,
    subtitle: `Amazon, Alibaba and JD by ${f.measures} measures of size, each in the latest periods that can be set side by side; the largest stands at the right, the others at their part of it`,
    alt: `A line for each measure, with a mark for each company. By goods sold Alibaba leads with ${f.goodsAlibaba} to Amazon’s ${f.goodsAmazon}, and by its festival with ${f.festivalAlibaba} to ${f.festivalAmazon}. By revenue Amazon leads with ${f.revenueAmazon}, before JD with ${f.revenueJd} and Alibaba with ${f.revenueAlibaba}; by net income with ${f.profitAmazon} to Alibaba’s ${f.profitAlibaba}; by people employed with ${f.employeesAmazon}; and narrowly by the people online in the countries where it was first, ${f.populationAmazon} to ${f.populationAlibaba}.`,
    notes: [
      `The periods are not the same. Amazon’s value of goods sold is held for ${f.goodsAmazonWhen} alone; Alibaba’s, by its own count, was larger still in the years after. The festivals lasted days of different number, and Amazon’s figure is an estimate. JD’s employees are of ${f.employeesJd}.`,
      `Revenue and net income hold the cloud too. Dollars are at the rate of Alibaba’s own filings; for JD and for the festivals at the year’s average. Customers and parcels are left out: the companies do not count the same thing.`,
    ],
    columns: {
      measure: 'Measure',
      company: 'Company',
      period: 'Period',
      value: 'Value',
      unit: 'Unit',
      relative: 'Of the largest',
    },
    labels: {
      amazon: 'Amazon',
      alibaba: 'Alibaba',
      jd: 'JD',
      goods: 'Goods sold, US$ billion',
      'goods-when': `Amazon ${f.goodsAmazonWhen}, Alibaba ${f.goodsAlibabaWhen}`,
      festival: 'Sold at its festival, US$ billion',
      'festival-when': f.festivalYear,
      revenue: 'Revenue, US$ billion',
      'revenue-when': `${f.accountsYear}, Alibaba ${f.accountsAlibaba}`,
      profit: 'Net income, US$ billion',
      'profit-when': `${f.accountsYear}, Alibaba ${f.accountsAlibaba}`,
      employees: 'People employed',
      'employees-when': `${f.employeesYear}, JD ${f.employeesJd}`,
      population: 'People online where it is first',
      'population-when': f.populationYear,
      'billion-dollars': 'US$ billion',
      people: 'people',
    },
  }),
};
