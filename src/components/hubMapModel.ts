import {
  companyIds,
  type AtlasCountry,
  type AtlasData,
  type CompanyId,
  type SiteEntry,
} from '../atlas/model.ts';
import { stageAt } from '../atlas/stage.ts';
import type { LonLat } from '../geo/plane.ts';
import { worldGround } from '../geo/worldGround.ts';
import { worldTopology } from '../geo/worldLand.ts';
import { lookOf, type ShownSite } from '../islands/map/markLook.ts';
import type { PlacedMark } from '../islands/map/placeMarks.ts';
import { countryFrame, type CountryFrame } from '../geo/countryFrame.ts';
import { pushedApart } from './hubMapSpread.ts';
import { printedGround, type PrintedGround } from './printedGround.ts';

/** How many hubs of a company are known in a country, and how many of them are at work. */
export interface HubCount {
  readonly company: CompanyId;
  readonly known: number;
  readonly operating: number;
}

/** The small map of a country's hubs today. */
export interface HubMapModel {
  readonly country: AtlasCountry;
  readonly frame: CountryFrame;
  readonly ground: PrintedGround;
  readonly marks: readonly PlacedMark[];
  readonly counts: readonly HubCount[];
}

type PlacedSite = SiteEntry & { readonly at: LonLat };

// On a phone the drawing has half its size. Many marks must be smaller, or they would be pushed far away.
const scales = { few: 1.7, many: 1.35 } as const;
const mostOfFew = 6;

// Of a mark's radius; the rest may be covered by its neighbours, lest it be pushed further away.
const clear = 0.9;

// From this scale on (pixels to the Earth's radius) the bends of the coarser outline would be seen.
const fineScale = 1500;

const coarse = worldGround(worldTopology('110m'));
const fine = worldGround(worldTopology('50m'));

/**
 * The hubs of a country, of one company where one is named. Marks that would cover each other are moved
 * apart, since a print cannot be zoomed. Throws where the data have no such country.
 * @param code ISO 3166-1 alpha-2
 */
export function hubMapModel(data: AtlasData, code: string, company?: CompanyId): HubMapModel {
  const country = data.countries.find((candidate) => candidate.code === code);
  if (country === undefined) throw new Error(`hub map: the data have no such country: ${code}`);
  const hubs = data.entries.filter(
    (entry): entry is PlacedSite =>
      entry.layer === 'hubs' &&
      entry.country === code &&
      entry.at !== undefined &&
      (company === undefined || entry.company === company),
  );
  const { numeric } = country;
  const frame = countryFrame(
    fine.country(numeric),
    hubs.map(({ at }) => at),
  );
  const world = frame.projection.scale() < fineScale ? coarse : fine;
  const last = data.years[1];
  const sites = hubs.map((entry) => ({ entry, stage: stageAt(entry, last, last) ?? 'unsure' }));
  return {
    country,
    frame,
    ground: printedGround(world, frame.projection, frame.size, numeric),
    marks: marksOf(sites, hubs, frame),
    counts: countsOf(sites),
  };
}

function marksOf(
  sites: readonly ShownSite[],
  hubs: readonly PlacedSite[],
  { projection }: CountryFrame,
): PlacedMark[] {
  projection.clipExtent(null);
  const looks = sites.map(lookOf);
  const scale = hubs.length > mostOfFew ? scales.many : scales.few;
  const spaced = hubs.map(({ at: [lon, lat] }, index) => ({
    at: projection([lon, lat]) ?? ([0, 0] as const),
    reach: (looks[index]?.radius ?? 0) * scale * clear,
  }));
  const places = pushedApart(spaced);
  return sites.map((site, index) => {
    const [x, y] = places[index] ?? [0, 0];
    const look = looks[index] ?? lookOf(site);
    return { ids: [site.entry.id], sites: [site], x: Math.round(x), y: Math.round(y), look, scale };
  });
}

function countsOf(sites: readonly ShownSite[]): HubCount[] {
  return companyIds.flatMap((company) => {
    const own = sites.filter(({ entry }) => entry.company === company);
    const operating = own.filter(({ stage }) => stage === 'operating').length;
    return own.length === 0 ? [] : [{ company, known: own.length, operating }];
  });
}
