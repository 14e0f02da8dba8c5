import { readExclusions } from '../../community/exclusions.ts';
import { readSnapshots } from '../../community/snapshotFiles.ts';
import { loadDataset } from '../../data/load.ts';
import type { Talk } from './discussion.ts';

let read: Talk | undefined;

/** The talk that the data hold, read once a build. */
export function siteTalk(): Talk {
  read ??= {
    forums: loadDataset().tables.forums,
    threads: loadDataset().tables.threads,
    snapshots: readSnapshots(),
    exclusions: readExclusions(),
  };
  return read;
}
