import { readdirSync, readFileSync } from 'node:fs';
import type { Forum } from '../../../src/community/forum.ts';

export interface Fixture {
  /** where the answers are from */
  readonly note: string;
  readonly forum: Forum;
  readonly thread: string;
  /** what the forum answers, by path and query */
  readonly answers: Readonly<Record<string, unknown>>;
}

const folder = 'tests/fixtures/forums';

/** The kinds of forum of which there is a fixture. */
export const kindsWithFixture = readdirSync(folder).map((name) => name.replace('.json', ''));

/** What a forum of this kind answers. */
export function fixtureOf(kind: string): Fixture {
  return JSON.parse(readFileSync(`${folder}/${kind}.json`, 'utf8')) as Fixture;
}
