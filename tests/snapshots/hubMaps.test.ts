import { describe, expect, it } from 'vitest';
import { atlasIn } from '../../src/components/atlasIn.ts';
import { hubMapModel } from '../../src/components/hubMapModel.ts';

const atlas = atlasIn('en');

describe('hubMapModel(data, code)', () => {
  it.each(['BE', 'FR', 'BG', 'US'])('draws %s as it did', async (code) => {
    const { marks, counts, frame } = hubMapModel(atlas, code);
    const text = [
      `${String(frame.size.width)} × ${String(frame.size.height)}`,
      ...counts.map((count) => JSON.stringify(count)),
      ...marks.map(
        ({ ids, x, y, look }) =>
          `${ids.join(' ')} ${String(x)} ${String(y)} ${JSON.stringify(look)}`,
      ),
    ].join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`hubMaps/${code}.txt`);
  });
});
