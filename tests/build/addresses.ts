/** The address of a built page, below the base path, from its file: `/stories/liege/`, `/404.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file of a built page from its address. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
