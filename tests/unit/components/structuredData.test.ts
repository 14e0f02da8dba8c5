import { expect, test } from 'vitest';
import { breadcrumbs, dataset, jsonLd } from '../../../src/components/structuredData.ts';

test('breadcrumbs(steps) › counts from one', () => {
  const { itemListElement } = breadcrumbs([
    { name: 'Two Roads', url: 'https://two-roads.example/' },
    { name: 'Charts', url: 'https://two-roads.example/charts/' },
  ]);
  expect(itemListElement).toMatchObject([
    { position: 1, name: 'Two Roads' },
    { position: 2, item: 'https://two-roads.example/charts/' },
  ]);
});

test('dataset(of) › holds nothing that it was not given', () => {
  const thing = dataset({ name: 'a', description: 'b', url: 'https://two-roads.example/' });
  expect(Object.values(thing)).not.toContain(undefined);
  expect(Object.keys(thing)).not.toContain('distribution');
});

test('jsonLd(things) › cannot be ended by a word of the data', () => {
  const text = jsonLd([{ '@type': 'Article', headline: 'a </script><script>go()</script>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    '@graph': [{ headline: 'a </script><script>go()</script>' }],
  });
});
