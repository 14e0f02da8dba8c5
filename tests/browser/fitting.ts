import type { Page } from '@playwright/test';

/** The page's own overflow to the side, with the elements that stick out where it has any. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 8).map(({ outerHTML }) => outerHTML.slice(0, 100)),
    ];
  });
}

/** Words of shown drawings that are smaller than 12 pixels on the screen. */
export function smallWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextContentElement>('svg text, svg tspan')].flatMap((text) => {
      if (text.textContent.trim() === '' || text.getBoundingClientRect().width === 0) return [];
      const matrix = text.getScreenCTM();
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      // A hundredth for what the browser rounds.
      if (size >= 11.99) return [];
      const drawing = text.closest('figure, li, .lead-stage');
      return [
        `${size.toFixed(2)}: ${text.textContent} (${drawing?.id ?? ''} ${drawing?.className ?? ''})`,
      ];
    }),
  );
}

/** Words that something cuts off and that cannot be scrolled to; those of drawings and those for the ear alone aside. */
export function clippedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const known = new Map<Element, { cuts: boolean; ends: boolean; box: DOMRect }>();
    const about = (element: Element) => {
      const { overflowX, overflowY, clipPath, display, position } = getComputedStyle(element);
      const inline = display === 'inline' || display === 'contents';
      const found = {
        cuts: !inline && /hidden|clip/.test(`${overflowX} ${overflowY}`),
        ends:
          !inline && (/auto|scroll/.test(overflowX) || clipPath !== 'none' || position === 'fixed'),
        box: element.getBoundingClientRect(),
      };
      known.set(element, found);
      return found;
    };
    const isCut = (words: DOMRect, from: Element): boolean => {
      for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) {
        const { cuts, ends, box } = known.get(at) ?? about(at);
        if (ends) return false;
        const out =
          words.right > box.right + 1 ||
          words.left < box.left - 1 ||
          words.bottom > box.bottom + 1 ||
          words.top < box.top - 1;
        if (cuts && out) return true;
      }
      return false;
    };
    const faults: string[] = [];
    const range = document.createRange();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { currentNode: node } = words;
      const parent = node.parentElement;
      if (!parent || node.nodeValue?.trim() === '' || parent.closest('svg, script, select'))
        continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && parent.checkVisibility() && isCut(box, parent))
        faults.push(parent.outerHTML.slice(0, 100));
    }
    return faults.slice(0, 8);
  });
}

/** Sets all words but those of drawings as wide apart as WCAG 1.4.12 asks a page to bear. */
export async function spaceWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      body *:not(svg, svg *) {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
}
