/** Of more items than this the first few are shown, and the others wait to be unfolded. */
export const many = 14;
const few = 8;

/** The items that stand open, and those that a reader unfolds. */
export interface FirstFew<Item> {
  readonly shown: readonly Item[];
  readonly folded: readonly Item[];
}

/** Parts a long list into its first few items and the others; of a short one none is folded. */
export function firstFew<Item>(items: readonly Item[]): FirstFew<Item> {
  const open = items.length > many ? few : items.length;
  return { shown: items.slice(0, open), folded: items.slice(open) };
}
