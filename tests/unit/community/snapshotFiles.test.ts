import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/community/snapshot.ts';
import { readSnapshots, writeSnapshot } from '../../../src/community/snapshotFiles.ts';

const moment = '2026-11-26T12:00:00.000Z';
const snapshot: Snapshot = {
  ...{ thread: 'liege', title: 'Old', replyCount: 0, lastActivity: moment },
  ...{ replies: [], readAt: moment, asked: [] },
};
let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'snapshots-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

describe('writeSnapshot(data, snapshot)', () => {
  test('leaves to whoever is reading the old one, whole', () => {
    writeSnapshot(data, snapshot);
    const reader = openSync(join(data, 'discussions', 'liege.json'), 'r');
    writeSnapshot(data, { ...snapshot, title: 'New' });
    expect(readFileSync(reader, 'utf8')).toBe(`${JSON.stringify(snapshot, undefined, 2)}\n`);
    closeSync(reader);
    expect(readSnapshots(data).get('liege')?.title).toBe('New');
  });

  test('leaves nothing half-written where it cannot write', () => {
    mkdirSync(join(data, 'discussions', 'liege.json'), { recursive: true });
    expect(() => writeSnapshot(data, snapshot)).toThrow();
    expect(readdirSync(join(data, 'discussions'))).toEqual(['liege.json']);
  });
});
