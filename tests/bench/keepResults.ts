import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { withFigures, type Results } from './figuresText.ts';

const file = join(import.meta.dirname, 'results.json');
const readme = join(import.meta.dirname, '../../README.md');

/**
 * Keeps what a benchmark came to, with the machine it ran on, in `results.json` beside this file, and tells the README.
 * Figures are kept to a tenth, and below one to a thousandth.
 */
export function keepResults(name: string, figures: unknown): void {
  const others = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  const machine = {
    processor: cpus()[0]?.model ?? 'not told',
    cores: availableParallelism(),
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
  };
  const results = { ...others, [name]: { machine, figures } };
  const kept = `${JSON.stringify(results, rounded, 2)}\n`;
  writeFileSync(file, kept);
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), JSON.parse(kept) as Results));
}

function rounded(_: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const parts = Math.abs(value) < 1 ? 1000 : 10;
  return Math.round(value * parts) / parts;
}
