import { frameAddress } from './frameAddress.ts';
import { askedHeight, heightAt } from './frameHeights.ts';

/** A frame on a host's page. */
export interface Frame {
  /** stops listening to it */
  readonly stop: () => void;
}

/** What the frame is to hold. */
export interface Wanted {
  /** the address that the script itself came from */
  readonly home: string;
  readonly id: string;
  /** the value of an attribute that the host wrote */
  readonly valueOf: (name: string) => string | null;
}

/**
 * Puts a frame into a host's page, by `place`; it is as high as its content says, and before that as high as
 * the host was told it would be.
 */
export function openFrame(
  { home, id, valueOf }: Wanted,
  place: (element: HTMLIFrameElement) => void,
): Frame {
  const element = document.createElement('iframe');
  element.title = valueOf('title') ?? `Two Roads: ${id}`;
  element.loading = 'lazy';
  element.referrerPolicy = 'no-referrer';
  for (const [property, value] of look) set(element, property, value);
  // A frame of another scheme than its page is opaque, and white until its page is there.
  const theme = valueOf('theme');
  if (theme === 'light' || theme === 'dark') set(element, 'color-scheme', theme);
  place(element);
  set(element, 'height', `${heightAt(element.clientWidth, valueOf('heights') ?? '')}px`);
  element.src = frameAddress(home, id, valueOf);
  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== element.contentWindow) return;
    const height = askedHeight(data);
    if (height !== undefined) set(element, 'height', `${height}px`);
  };
  addEventListener('message', onMessage);
  return { stop: () => removeEventListener('message', onMessage) };
}

const look = [
  ['display', 'block'],
  ['width', '100%'],
  ['max-width', 'none'],
  ['min-height', '0'],
  ['max-height', 'none'],
  ['aspect-ratio', 'auto'],
  ['border', '0'],
] as const;

/** Hosts have rules for frames, most of them for videos. */
function set(element: HTMLElement, property: string, value: string): void {
  element.style.setProperty(property, value, 'important');
}
