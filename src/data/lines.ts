/** Where each line of a text ends, to tell lines from byte offsets. */
export class Lines {
  readonly #ends: readonly number[];

  constructor(bytes: Uint8Array) {
    const ends: number[] = [];
    bytes.forEach((byte, index) => {
      // CR LF is one break.
      if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) ends.push(index + 1);
    });
    this.#ends = ends;
  }

  /** The line, from 1, that holds the byte at this offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  /** The offset just past the break that ends a line; Infinity for the last line. */
  end(line: number): number {
    return this.#ends[line - 1] ?? Infinity;
  }

  /** True when a line begins at this offset, after a break. */
  begins(offset: number): boolean {
    return this.#ends[this.at(offset) - 2] === offset;
  }
}
