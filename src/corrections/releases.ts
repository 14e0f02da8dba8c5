import { spawnSync } from 'node:child_process';
import type { Texts } from './compareTables.ts';

/** The releases to compare with, and why there is none, or not the one before the last. */
export interface Releases {
  readonly tags: readonly string[];
  readonly because?: string;
}

const unshallow = 'git fetch --unshallow --tags brings it, and until then no change is judged';

/**
 * The last release that the checked-out commit descends from, and, where that commit is itself released,
 * the one before it too: what a release changed must be told in it.
 * @param folder the top of the project
 */
export function releases(folder: string): Releases {
  const inside = git(folder, 'rev-parse', '--is-inside-work-tree');
  if (inside === undefined) return { tags: [], because: 'this is no git repository' };
  const last = lastTag(folder, 'HEAD');
  if (last === undefined) {
    const because = isShallow(folder)
      ? `this is a shallow clone without the tag of a release; ${unshallow}`
      : 'nothing has been published yet: there is no tag of a release (v…)';
    return { tags: [], because };
  }
  const isReleased = git(folder, 'rev-list', '-n', '1', last) === git(folder, 'rev-parse', 'HEAD');
  if (!isReleased) return { tags: [last] };
  const before = lastTag(folder, `${last}^`);
  if (before !== undefined) return { tags: [last, before] };
  if (!isShallow(folder)) return { tags: [last] };
  // What this release changed itself would go unseen.
  return {
    tags: [last],
    because: `this is a shallow clone without the release before; ${unshallow}`,
  };
}

function isShallow(folder: string): boolean {
  return git(folder, 'rev-parse', '--is-shallow-repository') === 'true';
}

function lastTag(folder: string, commit: string): string | undefined {
  return git(folder, 'describe', '--tags', '--match', 'v*', '--abbrev=0', commit);
}

/** The tables of a release by name, as their CSV texts. */
export function tablesOf(folder: string, tag: string): Texts {
  const files = git(folder, 'ls-tree', '--name-only', tag, 'data/')?.split('\n') ?? [];
  return new Map(
    files.flatMap((path) => {
      const [, table] = /^data\/([^/]+)\.csv$/.exec(path) ?? [];
      if (table === undefined) return [];
      const text = ask(folder, ['show', `${tag}:./${path}`]);
      if (text === undefined) throw new Error(`${tag}: cannot be read: ${path}`);
      return [[table, text] as const];
    }),
  );
}

function git(folder: string, ...args: readonly string[]): string | undefined {
  return ask(folder, args)?.trim();
}

/** What git answers, or undefined where it refuses or there is no git. */
function ask(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : undefined;
}
