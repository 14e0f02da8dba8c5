import type { Dataset } from '../data/dataset.ts';
import type { Row } from '../data/tables.ts';
import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { credit } from './credit.ts';
import type { Embeddable } from './embeddables.ts';
import { promiseEmbedId } from './embedIds.ts';
import {
  frameHeight,
  frameSizes,
  furniture,
  innerWidth,
  textHeight,
  type FrameSize,
} from './frameHeight.ts';

/** The promises that can be embedded, which is all of them. */
export function promiseEmbeds(locale: Locale, dataset: Dataset): Embeddable[] {
  return dataset.tables.promises.map((promise) => {
    const sources = promise.sources.map((id) => dataset.row('sources', id));
    const lines = linesOf(promise, locale);
    const texts = [...lines, sources.map(({ publisher }) => publisher).join('; '), credit];
    const heightAt = (size: FrameSize) =>
      frameHeight(
        furniture.promise[size],
        textHeight(promise.claim, 'title', innerWidth(size)),
        ...texts.map((text) => textHeight(text, 'body', innerWidth(size))),
      );
    return {
      id: promiseEmbedId(promise.id),
      kind: 'promise',
      title: promise.claim,
      path: `/promises/${promise.id}/`,
      ...frameSizes(heightAt),
      alt: [promise.claim, ...lines].join(' '),
      credit,
      sources,
    };
  });
}

function linesOf(promise: Row<'promises'>, locale: Locale): string[] {
  const words = messages(locale).promises;
  const format = formatter(locale);
  const { about, claimed_by, claimed_on, evidence, verdict, verdict_on } = promise;
  const date = claimed_on === undefined ? words.undated : format.date(claimed_on);
  const judged = verdict_on === undefined ? '' : ` ${words.judged(format.date(verdict_on))}`;
  return [
    words.byline(claimed_by, date, words.companies[about]),
    `${words.verdicts[verdict].name}${judged}.`,
    evidence ?? words.noEvidence,
  ];
}
