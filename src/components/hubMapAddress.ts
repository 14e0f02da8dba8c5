import { formatAddress } from '../atlas/address.ts';
import { initialState } from '../atlas/initialState.ts';
import type { AtlasData, CompanyId, LayerId } from '../atlas/model.ts';
import { zoomOf } from '../geo/view.ts';
import type { CountryFrame } from '../geo/countryFrame.ts';

/** The address of the explorer with one country's hubs, or what else of it, seen as on its small map. */
export function hubMapAddress(
  data: AtlasData,
  country: string,
  { projection, size, centre: [lon, lat] }: CountryFrame,
  {
    company,
    layers = ['hubs'],
  }: {
    readonly company?: CompanyId | undefined;
    readonly layers?: readonly LayerId[] | undefined;
  } = {},
): string {
  const query = formatAddress(
    {
      ...initialState(data),
      layers,
      countries: [country],
      companies: company === undefined ? [] : [company],
      view: { lon, lat, zoom: zoomOf(projection.scale(), size) },
    },
    data,
  );
  return `/map/?${query}`;
}
