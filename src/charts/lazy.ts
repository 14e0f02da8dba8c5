import type { Chart } from './define.ts';

type ChartModule = () => Promise<{ default: Chart }>;

// A chart's id has a hyphen, and no other file here has one: a new chart is found without a line here.
const modules = import.meta.glob<{ default: Chart }>('./*-*.ts');

/** The modules of the charts by id, each fetched when asked for. For the browser, through Vite only. */
export const lazyCharts: Readonly<Record<string, ChartModule>> = Object.fromEntries(
  Object.entries(modules).map(([path, load]) => [path.slice('./'.length, -'.ts'.length), load]),
);
