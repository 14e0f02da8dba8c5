// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, root, run } from './steps.mjs';
import { restore, swap } from './swap.mjs';

// A build that fails or is broken off half-way leaves the site that was built before as it is.
const folders = {
  ready: join(root, '.cache', 'build', 'next'),
  place: join(root, 'dist'),
  aside: join(root, '.cache', 'build', 'last'),
};

await command(async () => {
  restore(folders);
  rmSync(folders.ready, { recursive: true, force: true });
  const { code } = await run('astro', ['build', '--outDir', folders.ready]);
  if (code !== 0) return code;
  swap(folders);
  return 0;
});
