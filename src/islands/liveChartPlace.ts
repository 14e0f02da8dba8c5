import { readAddress, writeAddress } from './liveChartAddress.ts';

/** Where a live chart reads the view it is asked for, and keeps the one it shows. */
export interface LivePlace {
  /** the state text asked for; `undefined` where nothing is */
  readonly read: () => string | undefined;
  /** keeps the present view without a step of the history */
  readonly keep: (text: string) => void;
  /** keeps the present view as a step of the history */
  readonly step: (text: string) => void;
  /** the address under which others find the view */
  readonly url: (text: string) => string;
}

/** The address and the history of the chart's page. */
export function pagePlace(anchor: string): LivePlace {
  return {
    read: () => readAddress({ hash: location.hash, entry: history.state }, anchor),
    keep(text) {
      history.replaceState(writeAddress(text, anchor, history.state).entry, '');
    },
    step(text) {
      const { hash, entry } = writeAddress(text, anchor, history.state);
      history.pushState(entry, '', hash);
    },
    url(text) {
      const { origin, pathname, search } = location;
      return origin + pathname + search + writeAddress(text, anchor, null).hash;
    },
  };
}

/**
 * A frame on another site: its query has been read before (`data-asked`), and nothing is kept, since a step of
 * its history would be one of the host's.
 * @param page the address of the chart's own page, to which links lead
 */
export function framePlace(anchor: string, page: string): LivePlace {
  let asked = document.documentElement.dataset['asked'];
  const forget = (): void => {
    asked = undefined;
  };
  return {
    read: () => asked,
    keep: forget,
    step: forget,
    url: (text) => page + writeAddress(text, anchor, null).hash,
  };
}
