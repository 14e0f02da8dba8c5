/** What `results.json` holds, as far as it is told; of a benchmark that never ran there is nothing. */
export interface Results {
  readonly pages?: Part<{ readonly pages: readonly PageFigure[] }>;
  readonly build?: Part<readonly BuildFigure[]>;
  readonly 'map-2000'?: Part<MapFigure>;
  readonly 'map-20000'?: Part<MapFigure>;
  readonly serving?: Part<ServingFigure>;
}

interface Part<Figures> {
  readonly machine: { readonly processor: string; readonly cores: number };
  readonly figures: Figures;
}
type PageFigure = { readonly path: string } & Readonly<
  Record<'requests' | 'bytes' | 'scriptBytes' | 'fcp' | 'lcp' | 'tbt' | 'cls', number>
>;
interface BuildFigure {
  readonly times: number;
  readonly rows: number;
  readonly pages: number;
  readonly seconds: number;
  readonly peakMiB?: number;
}
interface MapFigure {
  readonly hubs: number;
  readonly unthrottled: Frames;
  readonly slowed: Frames;
}
type Frames = Readonly<Record<'pan' | 'zoom', { readonly fps: number }>>;
interface ServingFigure {
  readonly connections: number;
  readonly encoding: string;
  readonly files: readonly { readonly path: string; readonly perSecond: number }[];
}

const begin = '<!-- figures: written by npm run bench -->\n<!-- prettier-ignore-start -->\n';
const end = '<!-- prettier-ignore-end -->\n<!-- /figures -->';

/** A text with the figures between its marks. Throws where it has none. */
export function withFigures(text: string, results: Results): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error('README.md: has no place for the figures');
  return `${text.slice(0, from)}${begin}\n${figuresText(results)}\n${text.slice(to)}`;
}

/** The figures as two tables in Markdown. */
export function figuresText(results: Results): string {
  const machine = (results.build ?? results.pages)?.machine;
  const where = machine && `Measured on ${machine.processor}, ${String(machine.cores)} cores.\n`;
  return [
    where,
    pageTable(results.pages?.figures.pages),
    table(['what', 'figure'], others(results)),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

function pageTable(pages: readonly PageFigure[] | undefined): string | undefined {
  const header = ['page', 'requests', 'kB', 'of it scripts', 'FCP', 'LCP', 'TBT', 'CLS'];
  const rows = pages?.map(({ path, requests, bytes, scriptBytes, fcp, lcp, tbt, cls }) => [
    `\`${path}\``,
    String(requests),
    ...[bytes, scriptBytes].map((size) => told(size / 1000)),
    ...[fcp, lcp].map((time) => `${(time / 1000).toFixed(1)} s`),
    `${told(tbt)} ms`,
    cls.toFixed(3),
  ]);
  return rows && table(header, rows);
}

function others(results: Results): string[][] {
  const { build, serving } = results;
  const maps = [results['map-2000'], results['map-20000']].flatMap((part) => part?.figures ?? []);
  return [
    ...(build?.figures ?? []).map(({ times, rows, pages, seconds, peakMiB }) => [
      `build, ${String(times)}× the data: ${told(rows)} rows, ${told(pages)} pages`,
      `${told(seconds)} s${peakMiB === undefined ? '' : `, ${told(peakMiB)} MiB at most`}`,
    ]),
    ...maps.map(({ hubs, unthrottled, slowed }) => [
      `map with ${told(hubs)} marks: frames a second on a pan, a zoom (CPU 4× slower)`,
      ['pan', 'zoom']
        .map((act) => act as keyof Frames)
        .map((act) => `${told(unthrottled[act].fps)} (${told(slowed[act].fps)})`)
        .join(', '),
    ]),
    ...(serving?.figures.files ?? []).map(({ path, perSecond }) => [
      `nginx, ${told(serving?.figures.connections ?? 0)} at once: \`${path}\``,
      `${told(perSecond)} answers a second`,
    ]),
  ];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map(line).join('');
}

function told(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
