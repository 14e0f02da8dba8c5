import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'times'
    | 'aws'
    | 'awsYear'
    | 'awsFirst'
    | 'awsFirstYear'
    | 'cloud'
    | 'cloudUsd'
    | 'cloudEnd'
    | 'cloudFirstEnd'
    | 'rate'
    | 'anewEnd'
    | 'anew'
    | 'old'
    | 'noDollars'
    | 'restated',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `AWS took ${f.aws} in ${f.awsYear}, ${f.times} times as much as Alibaba’s cloud in the year to ${f.cloudEnd}`,
    subtitle: `Revenue of the cloud businesses by fiscal year, in billions, each year placed at its end: AWS from ${f.awsFirstYear}, Alibaba’s from the year to ${f.cloudFirstEnd}. In their own currencies the panels share one scale, at ${f.rate} renminbi to the dollar.`,
    alt: `Lines of yearly revenue. AWS goes from ${f.awsFirst} in ${f.awsFirstYear} up without a pause to ${f.aws} in ${f.awsYear}. Alibaba’s cloud, on the same scale, rises until the year to ${f.anewEnd}, when it has ${f.old}; a line begins there that counts anew, at ${f.anew}, and it ends at ${f.cloud}, or ${f.cloudUsd}, in the year to ${f.cloudEnd}.`,
    notes: [
      `From the year to ${f.anewEnd} on Alibaba’s cloud is counted with its sales to other parts of Alibaba: that year stands there by both counts, and the lines are not joined. Hollow marks are known only as restated later; of AWS they are ${f.restated}.`,
      `Alibaba’s year ends in March, AWS’s in December: the multiple sets the last of each side by side. In US dollars Alibaba’s figures stand at the rates of its own filings; for ${f.noDollars} we have found none, and the line breaks there.`,
    ],
    columns: {
      period: 'Fiscal year',
      company: 'Company',
      period_end: 'Ended',
      reported: 'Revenue as reported, in billions',
      currency: 'Currency',
      usd: 'US dollars by its own filing, in billions',
      counted: 'What is counted',
      basis: 'Basis',
    },
    labels: {
      amazon: 'AWS',
      alibaba: 'Alibaba Cloud',
      'amazon-unit': 'AWS, US$ billion',
      'alibaba-unit': 'Alibaba’s cloud, RMB billion',
      'usd-unit': 'US$ billion',
      USD: 'US dollars',
      CNY: 'renminbi',
      segment: 'sales to others',
      group: 'with sales inside Alibaba',
      reported: 'as reported',
      restated: 'restated',
    },
  }),
};
