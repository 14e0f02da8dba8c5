/** What a frame knows of those who may listen to its height. */
export interface Hearing {
  /** the embed id */
  readonly id: string;
  /** how pym's parent calls this frame: `childId` in the address */
  readonly pym?: string;
  /** by which WordPress knows its frame: `#?secret=` in the address */
  readonly secret?: string;
}

// A name that pym's parent made is the id of an element; others' text would let it take our message apart.
const pymName = /^[\w-]{1,80}$/;
const wordPressSecret = /^[A-Za-z0-9]{1,32}$/;
// WordPress shows no less and no more.
const least = 200;
const most = 1000;

/** Reads from a frame's address who listens. */
export function hearingOf(id: string, search: string, hash: string): Hearing {
  const pym = new URLSearchParams(search).get('childId') ?? '';
  const secret = /^#\?secret=(.*)$/.exec(hash)?.[1] ?? '';
  return {
    id,
    ...(pymName.test(pym) && { pym }),
    ...(wordPressSecret.test(secret) && { secret }),
  };
}

/** The messages that tell a height, each as one kind of listener wants it; `window.postMessage` sends them. */
export function heightMessages({ id, pym, secret }: Hearing, height: number): unknown[] {
  return [
    { 'two-roads': 'height', id, height },
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    JSON.stringify({ id, type: 'set-height', value: height }),
    ...(pym === undefined ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${String(height)}`]),
    ...(secret === undefined
      ? []
      : [{ message: 'height', value: Math.min(most, Math.max(least, height)), secret }]),
  ];
}

/** Whether a message from the host asks for the height: of pym, frames or WordPress. */
export function asksForHeight(message: unknown, { pym, secret }: Hearing): boolean {
  if (typeof message === 'string')
    return pym !== undefined && message.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`);
  if (typeof message !== 'object' || message === null) return false;
  const { sentinel, type, message: word, secret: theirs } = message as Record<string, unknown>;
  if (sentinel === 'amp') return type === 'frames-init';
  return secret !== undefined && word === 'ready' && theirs === secret;
}
