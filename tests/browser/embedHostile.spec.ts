import { embedAddress, framed, test } from './otherSite.ts';
import { expect } from './siteTest.ts';

const evil = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:alert('x')",
  '\u0000\u202Eabc',
  '\u{1F9E8}'.repeat(50),
  '${7*7}{{7*7}}',
  '__proto__',
  '-1e999',
];
const names = ['theme', 'companies', 'scale', 'from', 'lang'];
const queries = names.flatMap((name) =>
  evil.map((value) => [name, `?${String(new URLSearchParams({ [name]: value, childId: value }))}`]),
);
const broken = ['?%', '?theme', '?&&=&', '?theme=%E0%A4%A', `?${'a'.repeat(6000)}`, '#<b>'];

/** What stands in the document, the words of the notice left aside. */
function shape() {
  const notice = document.querySelector('.embed-notice');
  return {
    title: document.querySelector('h1')?.textContent,
    elements: document.querySelectorAll('*:not(bdi)').length,
    quoted: notice?.textContent ?? '',
    inNotice: [...(notice?.children ?? [])].map(({ localName }) => localName),
  };
}

test('an embed › is the same figure whatever its address holds, and names what it left out', async ({
  page,
  host,
  baseURL,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const asked = ['', ...queries.map(([, query = '']) => query), ...broken];
  const body = asked.map((query, index) => {
    const src = embedAddress(baseURL, 'singles-day', query).replaceAll('"', '%22');
    return `<iframe id="f${String(index)}" title="${String(index)}" src="${src}"></iframe>`;
  });
  await host.open(page, { body: body.join('') });
  const shapes = [];
  for (const [index, query] of asked.entries()) {
    const frame = await framed(page, `f${String(index)}`);
    await expect(frame.locator('[data-plot][tabindex]'), query.slice(0, 40)).toBeAttached();
    shapes.push(await frame.evaluate(shape));
  }
  const [plain] = shapes;
  for (const [index, { title, elements }] of shapes.entries())
    expect([title, elements], asked[index]).toEqual([plain?.title, plain?.elements]);
  for (const [index, [name = '']] of queries.entries()) {
    expect(shapes[index + 1]?.quoted, asked[index + 1]).toContain(`${name}=`);
    expect(shapes[index + 1]?.inNotice).toEqual(['bdi']);
  }
  expect(dialogs).toEqual([]);
});
