/** English words of the pictures of charts and pages. */
export const englishPictures = {
  chart: 'Chart',
  country: 'Country',
  company: 'Company',
  promise: 'Promise',
  /** of sources, in a picture that has no room for all of them */
  moreSources: (count: string) => `and ${count} more on its page`,
  /** of a picture that shows the card of a page */
  cardAlt: (title: string, name: string) => `${title} (${name})`,
  png: 'PNG',
  png2x: 'PNG, large',
};
