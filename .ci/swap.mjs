// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a folder that is ready in the place of another by renaming, so that whoever serves the place finds either
 * all of the old or all of the new. All three lie on one disk.
 * @param {{ ready: string, place: string, aside: string }} folders `aside` is where the old one waits until it
 *   is deleted
 */
export function swap({ ready, place, aside }) {
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(aside), { recursive: true });
  if (existsSync(place)) renameSync(place, aside);
  renameSync(ready, place);
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Brings back what a swap that was broken off between its two renames left aside.
 * @param {{ place: string, aside: string }} folders
 */
export function restore({ place, aside }) {
  if (!existsSync(place) && existsSync(aside)) renameSync(aside, place);
}
