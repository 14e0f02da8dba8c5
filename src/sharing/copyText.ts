/** What of a browser’s navigator is asked to copy. */
export interface Copier {
  readonly clipboard?: { readonly writeText: (text: string) => Promise<void> };
}

/** Puts a text on the clipboard; false where the browser has none, as outside of https, or does not let it. */
export async function copyText(text: string, { clipboard }: Copier = navigator): Promise<boolean> {
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
