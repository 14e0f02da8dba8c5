// At the least width each drawing made at build is shown at (288 px and 600 px) this is still 12 px on the screen.
const fontSize = 14.5;

/** Makes a drawing of Plot's fit for a page: one image with one name, and no style that the page's policy refuses. */
export function dressPlot(svg: Element, className: string, alt: string): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of ['width', 'height', 'font-family', 'style']) svg.removeAttribute(name);
  // The drawing is one image to a screen reader; names of its parts are never heard.
  for (const part of svg.querySelectorAll('[aria-label],[aria-hidden],[aria-description]'))
    for (const name of ['aria-label', 'aria-hidden', 'aria-description'])
      part.removeAttribute(name);
  svg.setAttribute('class', className);
  svg.setAttribute('font-size', String(fontSize));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
}
