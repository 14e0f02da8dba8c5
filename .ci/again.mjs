// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './differences.mjs';
import { command, Halt, root, run } from './steps.mjs';

// Builds the site a second time and says where it is not the one in `dist/`, byte for byte.
const again = join(root, '.cache', 'build', 'again');
const mostShown = 20;

await command(async () => {
  rmSync(again, { recursive: true, force: true });
  const { code, output } = await run('astro', ['build', '--outDir', again], { quiet: true });
  if (code !== 0) throw new Halt(`second build: failed\n${output.slice(-3000)}`);
  const found = differences(join(root, 'dist'), again);
  if (found.length > 0) {
    const shown = found.slice(0, mostShown).join('\n');
    throw new Halt(`second build: ${found.length} files are not those of the first:\n${shown}`);
  }
  rmSync(again, { recursive: true });
  console.log('second build: the same files, byte for byte');
});
