import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The repository's texts by path, new files included, ignored ones not. */
export function trackedFiles(): ReadonlyMap<string, string> {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const paths = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0');
  const present = paths.filter((path) => path !== '' && existsSync(path));
  return new Map(present.filter(isText).map((path) => [path, readFileSync(path, 'utf8')]));
}

function isText(path: string): boolean {
  return !/\.(png|jpe?g|webp|avif|woff2?|ttf|otf|ico|zip)$/.test(path);
}
