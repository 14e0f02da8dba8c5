import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'year'
    | 'amazon'
    | 'temu'
    | 'shein'
    | 'ali'
    | 'ebay'
    | 'temuFirst'
    | 'temuFirstYear'
    | 'amazonFirst'
    | 'amazonFirstYear'
    | 'aliFirst'
    | 'aliFirstYear'
    | 'ebayFirst'
    | 'ebayFirstYear'
    | 'post'
    | 'postAmazon'
    | 'postMonth',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Temu’s share of purchases across borders went from under ${f.temuFirst} in ${f.temuFirstYear} to ${f.temu} in ${f.year}, level with Amazon’s; AliExpress fell to ${f.ali}`,
    subtitle: `Shares of cross-border purchases by shop, in the yearly survey of the International Post Corporation, ${f.ebayFirstYear} to ${f.year}`,
    alt: `Lines by shop, each named at its end with its share of ${f.year}. Amazon’s is almost level, ${f.amazonFirst} in ${f.amazonFirstYear} and ${f.amazon} in ${f.year}. Temu’s rises from under ${f.temuFirst} in ${f.temuFirstYear} to the same ${f.temu}. AliExpress falls from ${f.aliFirst} in ${f.aliFirstYear} to ${f.ali}, behind Shein’s ${f.shein}. eBay has ${f.ebay}, after ${f.ebayFirst} in ${f.ebayFirstYear}.`,
    notes: [
      `These are answers of people who buy online across borders, in the postal firms’ own survey, as one report of it tells them; not parcels, and not money. Dotted lines run over years for which we hold no number; of Shein we hold one year alone. The hollow mark is “less than ${f.temuFirst}”.`,
      `Counted in parcels, at one post alone, the picture is alike: Temu and Shein together were ${f.post} of La Poste’s parcels in Europe in ${f.postMonth}, Amazon ${f.postAmazon}. Where Temu’s and Amazon’s marks coincide, Temu’s is drawn around the other.`,
    ],
    columns: {
      year: 'Year',
      company: 'Shop',
      share: 'Share of purchases',
      isBelow: 'Less than that',
    },
    labels: {
      amazon: 'Amazon',
      alibaba: 'AliExpress',
      temu: 'Temu',
      shein: 'Shein',
      ebay: 'eBay',
      below: 'under',
    },
  }),
};
