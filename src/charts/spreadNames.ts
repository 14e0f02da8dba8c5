/** A name and the height at which it belongs, in the values of the y scale. */
interface Name {
  readonly at: number;
}

/** The names with heights at least `apart` from each other, none above `top`, moved as little as the order allows. */
export function spreadNames<N extends Name>(names: readonly N[], apart: number, top: number): N[] {
  const sorted = names.toSorted((a, b) => b.at - a.at);
  let ceiling = top;
  const fallen = sorted.map((name) => {
    const at = Math.min(name.at, ceiling);
    ceiling = at - apart;
    return { ...name, at };
  });
  // What was pushed below the foot is lifted again, and lifts what stands on it.
  let floor = 0;
  return fallen
    .toReversed()
    .map((name) => {
      const at = Math.max(name.at, floor);
      floor = at + apart;
      return { ...name, at };
    })
    .toReversed();
}
