import type { CompanyId, SiteEntry, Stage } from '../../atlas/model.ts';
import { outline, severalOutline } from './markShapes.ts';

/** A site with the stage it is shown in. */
export interface ShownSite {
  readonly entry: SiteEntry;
  readonly stage: Stage;
}

export type Tone = CompanyId | 'any';

/** How a mark is to look; marks alike in all of it are drawn alike. */
export interface MarkLook {
  readonly tone: Tone;
  readonly stage: Stage;
  /** `country`: the site is known by its country alone; `group`: several that stand too near to each other */
  readonly form: 'site' | 'cloud' | 'country' | 'group';
  /** pixels from the middle, for a circle of the same weight */
  readonly radius: number;
  /** of a group, how many it holds */
  readonly count?: number;
}

/** A stroke of the pen: `role` says in the style sheet's words how it is filled and drawn. */
export interface MarkPart {
  readonly role: 'solid' | 'hollow' | 'stroke' | 'pip' | 'outline' | 'ring';
  readonly path: string;
}

/** Floor space that is drawn largest, in square metres: what is larger is drawn no larger. */
const largestM2 = 150_000;
const radii = { least: 4.5, usual: 5.5, most: 12, small: 3.2, ring: 8.5 } as const;

export function lookOf({ entry, stage }: ShownSite): MarkLook {
  const { company: tone } = entry;
  if (entry.precision === 'country') return { tone, stage, form: 'country', radius: radii.ring };
  if (entry.layer === 'clouds') return { tone, stage, form: 'cloud', radius: radii.usual };
  return { tone, stage, form: 'site', radius: areaRadius(entry.areaM2) };
}

/** One company's shape and colour where all are its own; hollow where nothing in it is at work. */
export function groupLook(sites: readonly ShownSite[]): MarkLook {
  const tones = new Set(sites.map(({ entry }) => entry.company));
  const works = sites.some(({ stage }) => stage === 'operating');
  const [tone = 'any'] = tones;
  return {
    tone: tones.size === 1 ? tone : 'any',
    stage: works ? 'operating' : 'planned',
    form: 'group',
    radius: 7.5 + 2.6 * String(sites.length).length,
    count: sites.length,
  };
}

/** How far a mark reaches from its middle, its strokes included. */
export function reachOf({ radius }: MarkLook): number {
  return radius * 1.2 + 2;
}

/** The mark's strokes round its own middle, the lowest first. */
export function partsOf({ tone, stage, form, radius }: MarkLook): MarkPart[] {
  const role = stage === 'operating' ? 'solid' : 'hollow';
  if (form === 'group') {
    const path = tone === 'any' ? severalOutline(radius) : outline(tone, radius);
    return [{ role, path }];
  }
  const inner = form === 'site' ? radius : radii.small;
  const around: MarkPart[] =
    form === 'site'
      ? []
      : [
          form === 'cloud'
            ? { role: 'outline', path: outline(tone, radius) }
            : { role: 'ring', path: outline('any', radius) },
        ];
  const parts: MarkPart[] = [...around, { role, path: outline(tone, inner) }];
  if (stage === 'ended') parts.push({ role: 'stroke', path: slash(inner * 1.35) });
  if (stage === 'disrupted') parts.push({ role: 'stroke', path: bar(inner * 1.35) });
  if (stage === 'unsure') parts.push({ role: 'pip', path: outline('any', inner * 0.36) });
  return parts;
}

function areaRadius(areaM2: number | undefined): number {
  if (areaM2 === undefined) return radii.usual;
  const radius = radii.most * Math.sqrt(areaM2 / largestM2);
  return Math.round(Math.min(radii.most, Math.max(radii.least, radius)) * 2) / 2;
}

function bar(reach: number): string {
  const end = Math.round(reach * 10) / 10;
  return `M${-end} 0H${end}`;
}

function slash(reach: number): string {
  const end = Math.round(reach * 10) / 10;
  return `M${-end} ${end}L${end} ${-end}`;
}
