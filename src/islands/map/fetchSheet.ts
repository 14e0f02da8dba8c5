/** Adds a style sheet to the page; settled once it holds, or as an error that names it. */
export function fetchSheet(href: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  return new Promise((done, fail) => {
    sheet.addEventListener('load', () => {
      done();
    });
    sheet.addEventListener('error', () => {
      fail(new Error(`${href}: could not be fetched`));
    });
    document.head.append(sheet);
  });
}
