/** English words of the pictures of charts and pages. */
export const englishPictures = {
  country: 'Country',
  company: 'Company',
  promise: (about: string) => `A promise about ${about}`,
  promised: (by: string, date: string) => `Promised by ${by}, ${date}.`,
  mapKey: 'Logistics sites in the data',
  mapGroups:
    'A number counts sites too near to each other to be told apart; black stands for several companies.',
  /** of sources, in a picture that has no room for all of them */
  moreSources: (count: string) => `and ${count} more on its page`,
  png: 'PNG',
  pngLarge: 'PNG, large',
};
