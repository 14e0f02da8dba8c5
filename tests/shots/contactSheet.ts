import { escapeXml } from '../../src/render/escapeXml.ts';

/** A picture of a page in one look. */
export interface Shot {
  /** the page's address */
  readonly path: string;
  /** width and scheme, or what else is special about it */
  readonly look: string;
  /** the picture's file, beside the sheet */
  readonly file: string;
}

/** A page of all pictures, a row for each address, each picture leading to itself at full size. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ path }) => path)].map(([path, own]) => {
    const figures = own.map(
      ({ look, file }) =>
        `<figure><a href="${escapeXml(file)}"><img loading="lazy" src="${escapeXml(file)}" alt="${escapeXml(`${path}, ${look}`)}"></a><figcaption>${escapeXml(look)}</figcaption></figure>`,
    );
    return `<section><h2>${escapeXml(path)}</h2><div>${figures.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages, to be looked at</title><style>${style}</style>${rows.join('')}</html>`;
}

const style = [
  'body{font:14px sans-serif;margin:1rem;background:#888}',
  'div{display:flex;gap:1rem;overflow-x:auto}',
  'figure{flex:none;width:18rem;margin:0}',
  'img{width:100%;height:24rem;object-fit:cover;object-position:top;background:#fff}',
].join('');
