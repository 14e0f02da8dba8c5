const address = / (href|data-news)="([^"]*)"/g;
const elsewhere =
  /\s(?:src|srcset|poster|action)=|<script[^>]*type="module"|url\((?!["']?#)|<astro-island/;

/**
 * A built page as it can be kept: addresses of ours lead from its folder, `e/<edition>/`, to where the site then
 * stands, whatever its own address. Throws, naming what it found, where the page needs a file of the build.
 * @param base the path the site was built for
 */
export function detached(html: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const needed = elsewhere.exec(html)?.[0];
  if (needed !== undefined) throw new Error(`edition: needs a file of its build:${needed}`);
  // Which site takes a reader’s letters is no matter of a figure.
  const page = html.replace(/form-action [^;]*;/, "form-action 'none';");
  return page.replace(address, (whole, name: string, value: string) => {
    if (value.startsWith('#')) return whole;
    if (!value.startsWith(root))
      throw new Error(`edition: address depends on where the site stands: ${value}`);
    return ` ${name}="../../${value.slice(root.length)}"`;
  });
}
