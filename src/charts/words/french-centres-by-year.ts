import type { ChartWords } from '../define.ts';

type Figures = Readonly<
  Record<
    | 'opened'
    | 'cancelled'
    | 'announced'
    | 'alibabaOpened'
    | 'alibabaAnnounced'
    | 'undated'
    | 'allSites'
    | 'allSitesAt'
    | 'staff'
    | 'partnersAt'
    | 'promise'
    | 'first'
    | 'last',
    string
  >
>;

export const words: ChartWords<Figures> = {
  en: (f) => ({
    title: `Amazon opened at least ${f.opened} logistics sites in France and ${f.cancelled} more came to nothing; Alibaba tried a partner’s warehouse and opened one sorting centre`,
    subtitle: `Logistics sites in France by the year in which they were opened, dropped or struck down or, where neither, announced, ${f.first} to ${f.last}`,
    alt: `Marks along a line of years, a row for each site. Amazon’s ${f.opened} dated sites climb from Saran, the first, to Augny near Metz, the last to open; ${f.cancelled} more came to nothing, nearly all of them within months of the end of that climb, and ${f.announced} are being built. Alibaba has ${f.alibabaOpened} sites that opened, a partner’s warehouse on trial and a sorting centre near Paris (some ${f.staff} staff), and ${f.alibabaAnnounced} that were only talked of, among them the centre promised in ${f.promise}.`,
    notes: [
      `Squares are Amazon’s, circles Alibaba’s; solid marks opened, those with a dot opened too but no later word of them was found, hollow marks were announced, struck ones came to nothing. Only sites with a known year stand here (${f.undated} has none): Amazon itself counted more than ${f.allSites} French logistics sites in ${f.allSitesAt}.`,
      `Whether a site still works is seldom checked after the year of its opening. Struck sites stand in the year of the withdrawal or of the court’s ruling; that Fontaine was meant for Amazon was found by a local newsroom. Partners’ warehouses that AliExpress was said in ${f.partnersAt} to use in France, run by Cainiao, have no place or year and are left out.`,
    ],
    columns: {
      year: 'Year',
      company: 'Company',
      place: 'Place',
      kind: 'Kind',
      state: 'What happened',
    },
    labels: {
      amazon: 'Amazon',
      alibaba: 'Alibaba',
      'amazon-opened': `Amazon: ${f.opened} opened`,
      'amazon-cancelled': `Amazon: ${f.cancelled} came to nothing`,
      'amazon-announced': `Amazon: ${f.announced} being built`,
      promise: `Alibaba’s promise, ${f.promise}`,
      opened: 'opened',
      unconfirmed: 'opened, no later word',
      cancelled: 'came to nothing',
      announced: 'announced',
      'fulfilment-centre': 'fulfilment centre',
      'sortation-centre': 'sorting centre',
      'delivery-station': 'delivery station',
      'distribution-centre': 'warehouse',
      'overseas-warehouse': 'overseas warehouse',
      'alibaba-france-hub-talks-2014': 'talks of a hub',
      'aliexpress-ile-de-france-test-warehouse': 'trial warehouse',
      'alibaba-france-logistics-centre-2018': 'the centre promised',
      'alibaba-marseille-hub-2018': 'talk of Marseille',
      'cainiao-paris-sorting-centre': 'sorting centre near Paris',
    },
  }),
};
