/** The boxes that stand ticked: all that are offered where nothing has been chosen. */
export function tickedOf<T extends string>(
  offered: readonly T[],
  chosen: readonly T[],
): readonly T[] {
  return chosen.length === 0 ? offered : offered.filter((id) => chosen.includes(id));
}

/**
 * The choice after a box was ticked or unticked, in the order offered; all of them is no choice. The last
 * box stays ticked, since an empty choice would let everything through.
 */
export function toggleBox<T extends string>(
  offered: readonly T[],
  chosen: readonly T[],
  id: T,
): readonly T[] {
  const ticked = tickedOf(offered, chosen);
  const next = offered.filter((other) => ticked.includes(other) !== (other === id));
  if (next.length === 0) return chosen;
  return next.length === offered.length ? [] : next;
}

/** A list with an id put in or taken out, in the order of `all`. */
export function toggleIn<T extends string>(
  all: readonly T[],
  list: readonly T[],
  id: T,
): readonly T[] {
  return all.filter((other) => list.includes(other) !== (other === id));
}
