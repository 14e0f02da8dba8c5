import { GoneError } from '../gone.ts';
import type { Clock, Limits } from './limits.ts';
import { parseWithin } from './parseWithin.ts';

export interface Answer {
  readonly json: unknown;
  readonly etag: string | undefined;
}

/** The forum refuses with a 400, and `said` is what stands in its answer, undefined where that is no JSON. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly said: unknown;

  constructor(message: string, said: unknown) {
    super(message);
    this.said = said;
  }
}

/** Why there is no answer now; `pause` is what the host asked for, in milliseconds. */
export interface Delay {
  readonly fault: string;
  readonly pause: number;
}

/** `answer` is undefined where it is still the one that has the mark. */
export type Outcome = { readonly answer: Answer | undefined } | { readonly delay: Delay };

const agent = 'two-roads-sync/1 (reads replies to linked threads)';
const mostRedirects = 3;
const gone = new Set([401, 404, 410]);

/**
 * Asks once, and again where it is sent on within the same host.
 * Throws a GoneError, a RefusedError, or an error where asking again would not help.
 */
export async function fetchOnce(
  address: string,
  etag: string | undefined,
  limits: Limits,
  clock: Clock,
): Promise<Outcome> {
  let place = address;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const response = await answerOf(place, etag, limits.timeout);
    if (!(response instanceof Response)) return { delay: response };
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null)
      return outcomeOf(response, address, limits, clock);
    await response.body?.cancel();
    place = sentOn(next, place);
    await clock.sleep(limits.interval);
  }
  throw new Error(`${address}: sent on more than ${String(mostRedirects)} times`);
}

async function answerOf(
  place: string,
  etag: string | undefined,
  timeout: number,
): Promise<Response | Delay> {
  try {
    return await fetch(place, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: {
        accept: 'application/json',
        'user-agent': agent,
        ...(etag !== undefined && { 'if-none-match': etag }),
      },
    });
  } catch (error) {
    return { fault: reasonOf(error), pause: 0 };
  }
}

// Elsewhere nobody has agreed to be asked, and an address of this network could be meant.
function sentOn(next: string, place: string): string {
  const target = new URL(next, place);
  if (target.host !== new URL(place).host) throw new Error(`${place}: sent on to ${target.host}`);
  return target.href;
}

async function outcomeOf(
  response: Response,
  address: string,
  { largestAnswer }: Limits,
  clock: Clock,
): Promise<Outcome> {
  const { status, headers } = response;
  if (status === 304) return { answer: undefined };
  if (status === 400) {
    const said = await parseWithin(response, largestAnswer).catch(() => undefined);
    throw new RefusedError(`${address}: answers 400`, said);
  }
  if (!response.ok) {
    await response.body?.cancel();
    if (gone.has(status)) throw new GoneError(`${address}: answers ${String(status)}`);
    const pause = pauseOf(headers.get('retry-after'), clock.now());
    const busy = status === 429 || status >= 500 || (status === 403 && pause > 0);
    if (!busy) throw new Error(`${address}: answers ${String(status)}`);
    return { delay: { fault: `answers ${String(status)}`, pause } };
  }
  try {
    const json = await parseWithin(response, largestAnswer);
    return { answer: { json, etag: headers.get('etag') ?? undefined } };
  } catch (error) {
    return { delay: { fault: reasonOf(error), pause: 0 } };
  }
}

/** Retry-After is a number of seconds or a date. */
function pauseOf(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  const seconds = Number(retryAfter);
  const pause = Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1000;
  return Number.isNaN(pause) ? 0 : Math.max(0, pause);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return 'no whole answer in time';
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? error.message : `${error.message}: ${cause}`;
}
