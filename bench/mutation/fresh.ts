import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    mutantActivation: 'static' | 'runtime';
  }
}

/*
 * The thread is kept from run to run (kept-thread.ts): no mutant of the run before may be on while the modules
 * of this one are loaded, and what it covered is not what this one covers.
 */
const stryker = (globalThis as { __stryker__?: { activeMutant?: string; mutantCoverage?: unknown } })
  .__stryker__;
if (stryker) {
  if (inject('mutantActivation') !== 'static') delete stryker.activeMutant;
  delete stryker.mutantCoverage;
}
