import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'aws'
    | 'year'
    | 'awsFirst'
    | 'ali'
    | 'undated'
    | 'whole'
    | 'aliFirst'
    | 'aliBegun'
    | 'closings'
    | 'closedYear'
    | 'closed'
    | 'awsAnnounced'
    | 'aliAnnounced'
    | 'struck',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `AWS has ${f.aws} cloud regions and has closed none; Alibaba Cloud has ${f.whole} and closed ${f.closings} in ${f.closedYear}`,
    subtitle: `Regions in service at the end of each year whose opening is known, ${f.awsFirst} to ${f.year}; the last year as far as it has gone. The hollow circle adds regions in service without a known opening.`,
    alt: `Lines by year. AWS’s begins with one region in ${f.awsFirst} and rises to ${f.aws} in ${f.year}. Alibaba Cloud’s begins in ${f.aliFirst} with ${f.aliBegun} of known opening, dips in ${f.closedYear}, when ${f.closed} were closed, and ends at ${f.ali}; ${f.undated} more are in service without a known opening, ${f.whole} in all.`,
    notes: [
      `The opening of ${f.undated} regions of Alibaba Cloud, its home region at Hangzhou among them, is not stated anywhere we read: its line is therefore a lower bound in every year. Other openings are known by their year alone, some inferred from lists of different dates. AWS’s are all dated.`,
      `A region is what each provider calls one, local regions of a single data centre, those for governments and that for Europe alone included; the providers’ are not of equal size. AWS’s in the Emirates and Bahrain, damaged in ${f.struck}, are counted on. Not counted are ${f.awsAnnounced} regions that AWS and ${f.aliAnnounced} that Alibaba Cloud have announced and not opened.`,
    ],
    columns: {
      year: 'At the end of',
      company: 'Provider',
      regions: 'Regions of known opening',
      opened: 'Opened in the year',
      closed: 'Closed in the year',
      undated: 'In service besides, opening not known',
    },
    labels: {
      amazon: 'AWS',
      alibaba: 'Alibaba Cloud',
      dated: 'dated',
      'with-undated': 'with #\nundated',
      closed: '# closed',
    },
  }),
};
