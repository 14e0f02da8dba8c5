/** What the site says of an edition, in the edition's language. */
export interface EditionNews {
  readonly isChanged: boolean;
  /** a sentence that ends where the link begins */
  readonly said: string;
  readonly link: string;
}

/**
 * Asks once, when a kept figure is first seen, whether its data are other ones by now, and says so in the line
 * under it. The line's link leads to what changed in any case.
 */
export function watchEdition(line: HTMLElement): void {
  new IntersectionObserver((seen, observer) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void tellNews(line);
  }).observe(document.documentElement);
}

async function tellNews(line: HTMLElement): Promise<void> {
  const news = await fetchNews(line.dataset['news'] ?? '', line.dataset['edition'] ?? '');
  const said = line.querySelector('.edition-said');
  const link = line.querySelector('a');
  if (news?.isChanged !== true || !said || !link) return;
  said.textContent = `${news.said} `;
  link.textContent = news.link;
  line.classList.add('is-changed');
}

/** Nothing where it cannot be had: the line then asks what it asked before. */
async function fetchNews(address: string, edition: string): Promise<EditionNews | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    const all = (await response.json()) as Readonly<Record<string, EditionNews>>;
    return all[edition];
  } catch {
    return undefined;
  }
}
