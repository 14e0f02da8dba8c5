/**
 * The places of keys in the order of a language, numbers by their value, equal keys as they came; empty
 * keys stand last in both directions, since what is not known is neither first nor last.
 */
export function orderOf(keys: readonly string[], locale: string, descending: boolean): number[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  return keys
    .map((key, index) => ({ key, index }))
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return compare(a.key, b.key) * sign;
    })
    .map(({ index }) => index);
}
