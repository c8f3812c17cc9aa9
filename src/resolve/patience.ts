import { readRfc2822 } from '../feed/instant.ts';
import type { Answer, Fetcher } from '../text/exchange.ts';

/** A server that is busy is asked so often again. */
const retries = 2;
/** Milliseconds. Servers that want more time are not waited for. */
export const longestWait = 10_000;
const usualWait = 1_000;

/**
 * A fetcher that asks a busy server (429 or 503) up to twice again, after the time that it wants to be left alone;
 * what comes last is the answer. `wait` lets so many milliseconds pass.
 */
export function patient(ask: Fetcher, wait: (time: number) => Promise<void>): Fetcher {
  return async (request) => {
    for (let left = retries; ; left--) {
      const answer = await ask(request);
      if (left === 0 || !answer.ok || ![429, 503].includes(answer.status)) return answer;
      const time = waitOf(answer);
      if (time > longestWait) return answer;
      await wait(time);
    }
  };
}

/** Milliseconds for which a server asks to be left alone, said in seconds, or until a time by its own clock. */
export function waitOf({ headers }: Answer & { readonly ok: true }): number {
  const said = headers.get('retry-after')?.trim();
  if (said === undefined) return usualWait;
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const until = readRfc2822(said);
  const present = readRfc2822(headers.get('date') ?? '');
  return until.ok && present.ok ? Math.max(0, until.value - present.value) * 1000 : usualWait;
}
