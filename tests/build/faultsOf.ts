/** Faults of all pages, each once, with the first page that has it and how many more do. */
export function faultsOf<P extends { readonly path: string }>(
  pages: readonly P[],
  check: (page: P) => readonly string[],
): string[] {
  const found = pages.flatMap((page) => check(page).map((fault) => ({ fault, page })));
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, [first, ...others]]) => {
    const more = others.length === 0 ? '' : ` (and ${others.length} more pages)`;
    return `${first?.page.path ?? ''}: ${fault}${more}`;
  });
}
