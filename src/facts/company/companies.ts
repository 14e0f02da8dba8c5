/** A company with a page of its own, and all names under which the tables know it and its parts. */
export interface Company {
  /** its address on the site */
  readonly id: string;
  /** a proper name, the same in all languages of Latin script */
  readonly name: string;
  /** the group whose accounts it stands in, where that has another name */
  readonly group?: string;
  /** codes and names as the tables write them, in any case */
  readonly known: readonly string[];
}

/** The two of the story, then their rivals by the kind of rivalry: parcels, shops, clouds. */
export const companies: readonly Company[] = [
  {
    id: 'amazon',
    name: 'Amazon',
    known: [
      'amazon-air',
      'Amazon Air',
      'aws',
      'Amazon.fr',
      'Amazon France Logistique',
      'Souq',
      'Souq.com',
      'Joyo.com',
    ],
  },
  {
    id: 'alibaba',
    name: 'Alibaba',
    known: [
      ...['Alibaba Group', 'Alibaba France', 'alibaba-cloud', 'Alibaba Cloud', 'Alibaba.com'],
      ...['cainiao', 'aliexpress', 'lazada', 'daraz', 'trendyol', 'Miravia', '4px'],
    ],
  },
  {
    id: 'jd',
    name: 'JD.com',
    known: ['jd-logistics', 'JD Logistics', 'jingdong-property', 'Ochama (JD.com)'],
  },
  { id: 'temu', name: 'Temu', group: 'PDD Holdings', known: ['pdd', 'PDD Holdings', 'Pinduoduo'] },
  { id: 'shein', name: 'Shein', known: ['super-smart-service'] },
  { id: 'shopee', name: 'Shopee', group: 'Sea', known: ['sea'] },
  { id: 'mercado-libre', name: 'Mercado Libre', known: ['mercadolibre', 'mercado-libre-with-dhl'] },
  { id: 'coupang', name: 'Coupang', known: [] },
  { id: 'ebay', name: 'eBay', known: [] },
  { id: 'walmart', name: 'Walmart', known: ['Flipkart'] },
  { id: 'zalando', name: 'Zalando', known: [] },
  { id: 'wildberries', name: 'Wildberries', known: [] },
  { id: 'ozon', name: 'Ozon', known: [] },
  { id: 'allegro', name: 'Allegro', known: [] },
  { id: 'bol', name: 'bol', group: 'Ahold Delhaize', known: ['Ahold Delhaize'] },
  { id: 'galaxus', name: 'Galaxus', group: 'Migros', known: ['Migros'] },
  { id: 'heureka', name: 'Heureka', known: [] },
  { id: 'kaspi', name: 'Kaspi.kz', known: ['Kaspi'] },
  { id: 'jumia', name: 'Jumia', known: [] },
  { id: 'takealot', name: 'Takealot', known: [] },
  { id: '11st', name: '11st', known: [] },
  { id: 'gmarket', name: 'Gmarket', known: [] },
  { id: 'microsoft', name: 'Microsoft', known: [] },
  { id: 'google', name: 'Google', known: [] },
  { id: 'tencent', name: 'Tencent', known: [] },
  { id: 'huawei', name: 'Huawei', known: [] },
  { id: 'baidu', name: 'Baidu', known: [] },
  { id: 'bytedance', name: 'ByteDance', known: [] },
  { id: 'oracle', name: 'Oracle', known: [] },
  { id: 'ibm', name: 'IBM', known: [] },
  { id: 'salesforce', name: 'Salesforce', known: [] },
];

const byName = new Map(
  companies.flatMap((company) =>
    [company.id, company.name, ...company.known].map((name) => [name.toLowerCase(), company]),
  ),
);

/** The company that a table names; undefined for those without a page and for groups such as `top-four`. */
export function companyNamed(name: string | undefined): Company | undefined {
  return name === undefined ? undefined : byName.get(name.toLowerCase());
}

/** The company with this address. Throws where there is none. */
export function companyOfId(id: string): Company {
  const company = companies.find((candidate) => candidate.id === id);
  if (company === undefined) throw new Error(`company: no such company: ${id}`);
  return company;
}
