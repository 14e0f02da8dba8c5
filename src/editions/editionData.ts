import { atlasData } from '../atlas/build.ts';
import { getChart } from '../charts/index.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Embeddable } from '../embeds/embeddables.ts';
import { countryOfEmbed, promiseOfEmbed } from '../embeds/embedIds.ts';
import { countryRows, type CountryRows } from '../facts/country/countryRows.ts';
import type { Locale } from '../i18n/locales.ts';
import { chartModel } from '../render/chartModel.ts';

/** A cell as it stands in the data; a gap is left out of its row, or is `null`. */
export type DataCell = string | number | boolean | null | readonly DataCell[];

export type DataRow = Readonly<Record<string, DataCell>>;

/** The rows that a figure shows, by the table they come from. */
export interface EditionTable {
  /** of the data; a chart has one table of its own, `rows` */
  readonly name: string;
  /** headings in the figure's language, where the figure has some */
  readonly columns?: Readonly<Record<string, string>>;
  readonly rows: readonly DataRow[];
}

/** The data behind a figure; plain JSON, kept beside each edition of it. */
export interface EditionData {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly EditionTable[];
}

/** The data behind something that can be embedded, in one language. Words of ours that comment them are no data. */
export function editionData(embed: Embeddable, locale: Locale, dataset: Dataset): EditionData {
  const { id, title } = embed;
  // What JSON cannot hold was never a datum: cells that are not there.
  const tables = JSON.parse(JSON.stringify(tablesOf(embed, locale, dataset))) as EditionTable[];
  return { id, title, tables };
}

function tablesOf({ id, kind }: Embeddable, locale: Locale, dataset: Dataset): unknown {
  switch (kind) {
    case 'chart': {
      const { rows, text } = chartModel(getChart(id), locale, dataset);
      return [{ name: 'rows', columns: text.columns, rows }];
    }
    case 'map':
      return [{ name: 'map', rows: atlasData(dataset, locale).entries }];
    case 'promise':
      return [{ name: 'promises', rows: [dataset.row('promises', promiseOfEmbed(id))] }];
    case 'country':
      return Object.entries(countryRows(dataset, countryOfEmbed(id))).flatMap(
        ([name, rows]: readonly [string, CountryRows[keyof CountryRows]]) =>
          rows.length === 0 ? [] : [{ name, rows }],
      );
  }
}
