import { fetchOnce, type Answer } from './fetchOnce.ts';
import type { Clock, Limits } from './limits.ts';

/** Asks a forum politely; undefined where the answer is still the one that has this mark. */
export type AskJson = (address: string, etag?: string) => Promise<Answer | undefined>;

/**
 * Asks hosts for JSON, each no more often than it can bear, with longer pauses after failures and as long as the
 * host asks for. Throws when all attempts are spent or none would help.
 */
export function politeAsker(limits: Limits, clock: Clock): AskJson {
  const free = new Map<string, number>();

  async function turn(host: string): Promise<void> {
    const now = clock.now();
    const at = Math.max(now, free.get(host) ?? 0);
    free.set(host, at + limits.interval);
    if (at > now) await clock.sleep(at - now);
  }

  return async (address, etag) => {
    const { host } = new URL(address);
    for (let attempt = 1; ; attempt += 1) {
      await turn(host);
      const outcome = await fetchOnce(address, etag, limits, clock);
      if ('answer' in outcome) return outcome.answer;
      const { fault, pause } = outcome.delay;
      if (pause > limits.longestPause) {
        const seconds = String(Math.ceil(pause / 1000));
        throw new Error(`${address}: ${fault} and asks for a pause of ${seconds} s`);
      }
      if (attempt >= limits.attempts)
        throw new Error(`${address}: ${fault}; asked ${String(attempt)} times`);
      await clock.sleep(Math.max(pause, limits.backOff * 2 ** (attempt - 1)));
    }
  };
}
