import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took, with all that it started. */
export interface Cost {
  readonly seconds: number;
  /** seconds of processors, which other work on the machine hardly changes; undefined where the system does not tell */
  readonly cpuSeconds: number | undefined;
  /** the most memory held at one time, in MiB; undefined likewise */
  readonly peakMiB: number | undefined;
}

const pollMs = 100;
/** Linux counts time in ticks of a hundredth of a second, whatever its kernel's own clock is. */
const ticksPerSecond = 100;

/** Runs Node with its output held back. Throws with that output where it ends badly. */
export async function watchedRun(args: readonly string[], cwd: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const seen = { ticks: 0, peakKiB: 0 };
  const watch = setInterval(() => look(child.pid ?? 0, seen), pollMs);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  }).finally(() => clearInterval(watch));
  if (code !== 0)
    throw new Error(`${args.join(' ')}: exit code ${String(code)}\n${output.slice(-3000)}`);
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: seen.ticks === 0 ? undefined : seen.ticks / ticksPerSecond,
    peakMiB: seen.peakKiB === 0 ? undefined : seen.peakKiB / 1024,
  };
}

/** Adds up what a process and those below it use just now. */
function look(root: number, seen: { ticks: number; peakKiB: number }): void {
  const processes = running();
  let kib = 0;
  let ticks = 0;
  for (const one of processes.values()) {
    if (!descends(one, root, processes)) continue;
    kib += one.kib;
    ticks += one.ticks;
  }
  seen.peakKiB = Math.max(seen.peakKiB, kib);
  seen.ticks = Math.max(seen.ticks, ticks);
}

interface Running {
  readonly id: number;
  readonly parent: number;
  /** of its own and of what it has started and outlived */
  readonly ticks: number;
  readonly kib: number;
}

function running(): ReadonlyMap<number, Running> {
  if (process.platform !== 'linux') return new Map();
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(ids.flatMap((name) => read(name)).map((one) => [one.id, one]));
}

function read(id: string): Running[] {
  try {
    // The name in brackets may hold blanks and brackets itself.
    const [, rest = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ').map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const kib = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    return [{ id: Number(id), parent: fields[1] ?? 0, ticks, kib }];
  } catch {
    // It has ended since the folder was listed.
    return [];
  }
}

function descends(
  one: Running | undefined,
  root: number,
  all: ReadonlyMap<number, Running>,
): boolean {
  if (one === undefined) return false;
  return one.id === root || descends(all.get(one.parent), root, all);
}
