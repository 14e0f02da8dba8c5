import type { Dataset } from '../data/dataset.ts';
import { embeddables } from '../embeds/embeddables.ts';
import type { EditionNews } from '../framed/edition.ts';
import { formatter } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { differences, type TableChange } from './differences.ts';
import { editionData } from './editionData.ts';
import { keptData } from './keptEditions.ts';
import type { Edition } from './manifest.ts';

/** What became of an edition's data. */
export interface Since {
  readonly edition: Edition;
  /** absent: the figure is no longer published */
  readonly changes?: readonly TableChange[];
}

const known = new Map<Edition, Since>();

/** Compares an edition with the data of today; computed once a build. @param folder `public` */
export function since(edition: Edition, dataset: Dataset, folder = 'public'): Since {
  const found = known.get(edition) ?? compare(edition, dataset, folder);
  known.set(edition, found);
  return found;
}

function compare(edition: Edition, dataset: Dataset, folder: string): Since {
  const { id, language } = edition;
  const embed = embeddables(language, dataset).find((each) => each.id === id);
  if (embed === undefined) return { edition };
  const today = editionData(embed, language, dataset);
  return { edition, changes: differences(keptData(edition, folder), today) };
}

/** How many cells and whole rows are others now. */
export function countChanges(changes: readonly TableChange[]): number {
  return changes.reduce(
    (sum, { changed, added, removed }) =>
      sum + added.length + removed.length + changed.flatMap(({ cells }) => cells).length,
    0,
  );
}

/** What the kept figure says of itself from now on. */
export function newsOf({ edition, changes = [] }: Since): EditionNews {
  const { editions } = messages(edition.language);
  const date = formatter(edition.language).date(edition.kept);
  const isCorrected = changes.some(({ changed, removed }) => changed.length + removed.length > 0);
  return {
    isChanged: changes.length > 0,
    said: isCorrected ? editions.corrected(date) : editions.extended(date),
    link: editions.what,
  };
}
