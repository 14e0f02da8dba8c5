import type { Page } from '../builtSite.ts';

/** Headings: one `h1`, and no level left out on the way down. */
export function headingFaults({ document }: Page): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const tops = headings.filter(({ localName }) => localName === 'h1').length;
  const faults = tops === 1 ? [] : [`must have one h1: ${tops}`];
  let above = 0;
  for (const heading of headings) {
    const level = Number(heading.localName.slice(1));
    const text = heading.textContent.trim();
    if (text === '') faults.push(`empty heading: ${heading.localName}`);
    if (level > above + 1) faults.push(`h${level} follows h${above}: ${text}`);
    above = level;
  }
  return faults;
}

/** Ids: none twice, and each that is named from elsewhere on the page is there. */
export function idFaults({ document, ids }: Page): string[] {
  const counted = Map.groupBy(document.querySelectorAll('[id]'), ({ id }) => id);
  const twice = [...counted].filter(([, elements]) => elements.length > 1);
  const named = referring.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      (element.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .filter((id) => !ids.has(id))
        .map((id) => `${attribute} names no id: ${id}`),
    ),
  );
  return [...twice.map(([id]) => `id stands twice: ${id}`), ...new Set(named)];
}

const referring = [
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'data-note',
  'for',
  'popovertarget',
];

/** Pictures: each has a name for those who cannot see it, or says that it is decoration. */
export function pictureFaults({ document }: Page): string[] {
  const images = [...document.querySelectorAll('img:not([alt])')].map(
    (image) => `img without alt: ${image.getAttribute('src') ?? ''}`,
  );
  const drawings = [...document.querySelectorAll('[role="img"]')]
    .filter((drawing) => !hasName(drawing))
    .map((drawing) => `picture without a name: ${drawing.outerHTML.slice(0, 80)}`);
  const unsaid = [...document.querySelectorAll('svg:not([role])')]
    .filter((drawing) => drawing.closest('[aria-hidden="true"], [role="img"]') === null)
    .map((drawing) => `svg neither named nor hidden: ${drawing.outerHTML.slice(0, 80)}`);
  return [...images, ...drawings, ...unsaid];
}

function hasName(element: Element): boolean {
  const title = element.querySelector(':scope > title')?.textContent ?? '';
  const name = element.getAttribute('aria-label') ?? title;
  return name.trim() !== '' || element.hasAttribute('aria-labelledby');
}
