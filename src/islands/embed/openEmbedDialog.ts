import { mount, unmount } from 'svelte';
import type { Kit } from '../../embeds/kit.ts';
import { loadEmbedWords } from '../../i18n/embedWords.ts';
import { isLocale } from '../../i18n/locales.ts';
import sheetText from '../../styles/embedDialog.css?inline';
import { readAddress } from '../liveChartAddress.ts';
import EmbedDialog from './EmbedDialog.svelte';

/** Opens the dialog of an embed link; the address of what it offers, and its language, stand on the link. */
export async function openEmbedDialog(link: HTMLAnchorElement): Promise<void> {
  const { kit: address = '', locale } = link.dataset;
  if (!isLocale(locale)) throw new Error(`embed: unknown language: ${String(locale)}`);
  const [kit, words] = await Promise.all([fetchKit(address), loadEmbedWords[locale]()]);
  addStyle();
  const component = mount(EmbedDialog, {
    target: document.body,
    props: {
      kit,
      words,
      locale,
      state: presentState(kit),
      guide: link.href,
      onclose: () => void unmount(component),
    },
  });
}

async function fetchKit(address: string): Promise<Kit> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: could not be fetched: ${String(response.status)}`);
  return (await response.json()) as Kit;
}

/** What the reader has chosen in the figure, as its address says. */
function presentState({ kind, id, page }: Kit): string {
  if (kind === 'map' && new URL(page).pathname === location.pathname) return location.search;
  if (kind !== 'chart') return '';
  return readAddress({ hash: location.hash, entry: history.state as unknown }, `chart-${id}`) ?? '';
}

let sheet: CSSStyleSheet | undefined;

/** Fetched with the dialog, so that no page carries it; the policy takes no style element. */
function addStyle(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  document.adoptedStyleSheets.push(sheet);
}
