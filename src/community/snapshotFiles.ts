import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseSnapshot, type Snapshot } from './snapshot.ts';

/** Where snapshots are kept, within the folder of the data. */
export const snapshotFolder = 'discussions';

/** The snapshots in `discussions/` of a folder of data, by thread. Throws where a file is none. */
export function readSnapshots(data = 'data'): Map<string, Snapshot> {
  const folder = join(data, snapshotFolder);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.toSorted().map((name) => {
      const path = join(folder, name);
      return [name.slice(0, -'.json'.length), parseSnapshot(readFileSync(path, 'utf8'), path)];
    }),
  );
}

/** Writes a snapshot: what is read meanwhile is the old one or the new one, whole. */
export function writeSnapshot(data: string, snapshot: Snapshot): void {
  const path = pathOf(data, snapshot.thread);
  mkdirSync(join(data, snapshotFolder), { recursive: true });
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(draft, `${JSON.stringify(snapshot, undefined, 2)}\n`);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes away what was read of a thread. */
export function removeSnapshot(data: string, thread: string): void {
  rmSync(pathOf(data, thread), { force: true });
}

function pathOf(data: string, thread: string): string {
  return join(data, snapshotFolder, `${thread}.json`);
}
