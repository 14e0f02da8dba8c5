/** Where a live chart keeps its state: `#chart-ID?text` in the address, and in the history's entry. */
export interface Address {
  readonly hash: string;
  /** `history.state` */
  readonly entry: unknown;
}

/**
 * The state text an address holds for the chart anchored at `anchor`. An address that names another
 * place of the page keeps the state its history entry holds; `undefined` means that it has no say.
 */
export function readAddress({ hash, entry }: Address, anchor: string): string | undefined {
  const own = `#${anchor}`;
  if (hash === own) return '';
  if (hash.startsWith(`${own}?`)) return hash.slice(own.length + 1);
  const kept = isRecord(entry) ? entry[anchor] : undefined;
  return typeof kept === 'string' ? kept : undefined;
}

/** The address of a chart in a state; entries of other charts of the page are kept. */
export function writeAddress(text: string, anchor: string, entry: unknown): Address {
  return {
    hash: text === '' ? `#${anchor}` : `#${anchor}?${text}`,
    entry: { ...(isRecord(entry) ? entry : {}), [anchor]: text },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
