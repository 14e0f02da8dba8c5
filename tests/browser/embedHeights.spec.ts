import { expect } from './siteTest.ts';
import { embedAddress, expectFitting, framed, test } from './otherSite.ts';

// As each of these hosts does it; every frame is obeyed by one of them alone.
const listeners = `
const of = (id) => document.getElementById(id);
const from = (id, source) => of(id).contentWindow === source;
addEventListener('message', ({ source, data }) => {
  if (from('own', source) && data['two-roads'] === 'height') of('own').height = data.height;

  const parts = typeof data === 'string' && data.split('xPYMx');
  if (from('pym', source) && parts && parts[0] === 'pym' && parts[1] === 'pym' && parts[2] === 'height')
    of('pym').height = parts[3];

  if (from('guardian', source) && typeof data === 'string' && data.startsWith('{')) {
    const { type, value } = JSON.parse(data);
    if (type === 'set-height') of('guardian').height = value;
  }

  if (from('datawrapper', source) && typeof data['datawrapper-height'] === 'object')
    for (const height of Object.values(data['datawrapper-height'])) of('datawrapper').height = height;

  if (from('wordpress', source) && data.secret === 'Ab3dEf6hIj' && data.message === 'height')
    of('wordpress').height = Math.min(1000, Math.max(200, data.value));
});
// This one comes late, and asks.
let heard = 0;
of('amp').addEventListener('load', () => {
  addEventListener('message', ({ source, data }) => {
    if (!from('amp', source) || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    heard += 1;
    of('amp').height = data.height;
  });
  of('amp').contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
});`;

const frames = {
  own: '',
  pym: '?initialWidth=600&childId=pym&parentTitle=x',
  guardian: '',
  datawrapper: '',
  wordpress: '#?secret=Ab3dEf6hIj',
  amp: '',
};

test('a frame › tells its height to every kind of host, after load and after each change of width', async ({
  page,
  host,
  baseURL,
}) => {
  const body = Object.entries(frames).map(([id, asked]) => {
    const address = embedAddress(baseURL, 'promise-liege-1000-jobs-2018', asked);
    return `<iframe id="${id}" title="${id}" height="150" src="${address}"></iframe>`;
  });
  await page.setViewportSize({ width: 700, height: 900 });
  await host.open(page, { body: body.join(''), script: listeners });
  const first = await Promise.all(Object.keys(frames).map((id) => expectFitting(page, id)));
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => expectFitting(page, 'own')).toBeGreaterThan((first[0] ?? 0) + 20);
  for (const id of Object.keys(frames)) await expectFitting(page, id);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(() => expectFitting(page, 'own')).toBe(first[0]);
  expect(await Promise.all(Object.keys(frames).map((id) => expectFitting(page, id)))).toEqual(
    first,
  );
});

test('a frame › grows with the table that is opened in it, and shrinks when it is closed', async ({
  page,
  host,
  baseURL,
}) => {
  const script = `let told = 0; addEventListener('message', ({ data }) => {
    if (data['two-roads'] !== 'height') return;
    told += 1;
    document.body.dataset.told = told;
    document.querySelector('iframe').height = data.height;
  });`;
  const src = embedAddress(baseURL, 'singles-day');
  await host.open(page, { body: `<iframe id="own" title="own" src="${src}"></iframe>`, script });
  const closed = await expectFitting(page, 'own');
  const frame = await framed(page, 'own');
  await frame.getByText('Table', { exact: true }).click();
  await expect.poll(() => expectFitting(page, 'own')).toBeGreaterThan(closed + 100);
  await frame.getByText('Table', { exact: true }).click();
  await expect.poll(() => expectFitting(page, 'own')).toBe(closed);
  // After load it is said twice at most; the table adds one each way, and its scroll bars may add one.
  expect(Number(await page.locator('body').getAttribute('data-told'))).toBeLessThanOrEqual(6);
});
