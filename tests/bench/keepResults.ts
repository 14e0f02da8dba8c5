import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'results.json');

/** Keeps what a benchmark came to, to a tenth, with the machine it ran on, in `results.json` beside this file. */
export function keepResults(name: string, figures: unknown): void {
  const others = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  const machine = {
    processor: cpus()[0]?.model ?? 'not told',
    cores: availableParallelism(),
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
  };
  const results = { ...others, [name]: { machine, figures } };
  writeFileSync(file, `${JSON.stringify(results, toTenths, 2)}\n`);
}

function toTenths(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}
