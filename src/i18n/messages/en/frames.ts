/** English words of the figures that stand in frames on other sites. */
export const englishFrames = {
  pages: {
    chart: 'The chart with its data',
    map: 'The map with its list',
    promise: 'The promise with its sources',
    country: 'All of the country, with sources',
  },
  refused: 'Not on offer here, and left out:',
  key: 'Companies on the map',
  groups: 'A number counts sites that stand close together.',
  explore: 'Explore the map',
  mapLoading: 'Loading the map…',
  mapFailed: 'The map could not be loaded; the drawing above is complete.',
  known: 'What the data hold',
  siteColumns: { company: 'Company', operating: 'Operating sites', known: 'Sites known' },
};
