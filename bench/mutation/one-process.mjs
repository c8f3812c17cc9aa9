import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};

/*
 * Runs the tests of rules in the process of Stryker. Vitest makes all modules anew for each mutant, which takes
 * a second; here they are loaded once, and a mutant is only switched on. What modules remember is the price:
 * `forget` makes them forget it. Mutants in what runs while modules load get a process of their own.
 */
class OneProcess {
  #mutants = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
  #tests;
  #forget;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    await this.#load();
    const result = await this.#run(this.#tests, true);
    return { ...result, mutantCoverage: this.#mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    if (mutantActivation === 'static') this.#mutants.activeMutant = activeMutant.id;
    await this.#load();
    this.#forget();
    this.#mutants.hitLimit = hitLimit;
    this.#mutants.hitCount = hitLimit === undefined ? undefined : 0;
    this.#mutants.activeMutant = activeMutant.id;
    const asked = testFilter && new Set(testFilter);
    const result = await this.#run(
      few(asked ? this.#tests.filter(({ id }) => asked.has(id)) : this.#tests),
      false,
    );
    this.#mutants.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(this.#mutants.hitCount, hitLimit) ?? result);
  }

  async #load() {
    if (this.#tests) return;
    const own = (file) => import(pathToFileURL(resolve(file)).href);
    const { collect, tests } = await own('bench/mutation/tests.mjs');
    // The tests of what rules share come first: they are quick, and kill most.
    const files = readdirSync('test', { recursive: true }).filter((name) => name.endsWith('.test.mjs'));
    files.sort((a, b) => ofOneRule(a) - ofOneRule(b) || (a < b ? -1 : 1));
    for (const file of files) await collect(file, () => own(`test/${file}`));
    this.#forget = (await own('bench/mutation/forget.mjs')).forget;
    this.#tests = tests;
  }

  async #run(tests, all) {
    const results = [];
    for (const { id, file, run } of tests) {
      this.#mutants.currentTestId = id;
      const start = performance.now();
      const base = { id, name: id, fileName: file };
      let failure;
      try {
        await run();
      } catch (error) {
        failure = { status: TestStatus.Failed, failureMessage: String(error?.stack ?? error) };
      }
      const timeSpentMs = Math.ceil(performance.now() - start);
      results.push({ ...base, timeSpentMs, ...(failure ?? { status: TestStatus.Success }) });
      if (failure && !all) break;
    }
    this.#mutants.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results };
  }
}

const ofOneRule = (file) => Number(file.startsWith('mutation/'));

/** What all rules pass is noticed by a few of them, or by none. */
const most = 60;

/** The tests of what rules share, and those of a few rules spread over all that there are. */
function few(tests) {
  const [shared, own] = [0, 1].map((kind) => tests.filter(({ file }) => ofOneRule(file) === kind));
  const step = Math.max(1, own.length / most);
  return [
    ...shared,
    ...own.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)),
  ];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcess)];
