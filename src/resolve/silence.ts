import type { NoAnswer } from '../text/exchange.ts';

/** A server that gave no answer so often in a row is left alone. */
const most = 3;

/** Remembers which servers do not answer. */
export interface Silences {
  /** Why a server is left alone; nothing while it is not. */
  problemOf(host: string): NoAnswer | undefined;
  /** Takes down what came of asking it: why there was no answer, or nothing. */
  note(host: string, problem: NoAnswer | undefined): void;
}

/** Begins without knowing any server. */
export function openSilences(): Silences {
  const silent = new Map<string, readonly NoAnswer[]>();
  return {
    problemOf(host) {
      const before = silent.get(host) ?? [];
      return before.length >= most ? before[0] : undefined;
    },
    note(host, problem) {
      const isSilent = problem === 'deadline' || problem === 'refused' || problem === 'name';
      silent.set(host, isSilent ? [...(silent.get(host) ?? []), problem] : []);
    },
  };
}
