import { loadDataset } from '../../data/load.ts';
import { readExclusions } from '../exclusions.ts';
import { clock, politeLimits } from './limits.ts';
import { syncDiscussions } from './syncDiscussions.ts';

const folder = process.argv[2] ?? 'data';
const { forums, threads } = loadDataset(folder).tables;
const exclusions = readExclusions(folder);
const { read, gone, failed } = await syncDiscussions({
  ...{ folder, forums, threads, exclusions, clock },
  limits: politeLimits,
  say: (line) => {
    console.log(line);
  },
});
console.log(`threads: ${String(read)} read, ${String(gone)} gone, ${String(failed)} not reached`);
