import { trustWorker } from '../trust/worker.ts';

/** What is used of Pagefind's own script, which stands beside its index and is fetched with the first word. */
export interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options?: { filters: Record<string, string> }): Promise<Answer>;
}

/** Pages that match, the best first; `filters` counts them by kind as far as asked for. */
export interface Answer {
  readonly results: readonly { readonly data: () => Promise<Found> }[];
  readonly filters: { readonly kind?: Readonly<Record<string, number>> };
  /** by kind, whatever kind is asked for */
  readonly totalFilters: { readonly kind?: Readonly<Record<string, number>> };
}

/** A page that was found. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly {
    readonly url: string;
    readonly title: string;
    readonly excerpt: string;
  }[];
}

/** Fetches Pagefind from `folder`, an address that ends in a slash; rejects where it is not there. */
export async function loadPagefind(folder: string, baseUrl: string): Promise<Pagefind> {
  trustWorker(`${folder}pagefind-worker.js`);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl, bundlePath: folder });
  // Answers count by kind only once the kinds are there.
  await pagefind.filters();
  return pagefind;
}
