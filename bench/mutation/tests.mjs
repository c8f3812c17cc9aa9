import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/*
 * Stands for Vitest in the bundles of one-process.mjs: what the tests of a folder import of it. The tests are
 * collected, and run again and again in one process.
 */

/** Every test: its id, the file it stands in, and what runs it. Throws when it fails. */
export const tests = [];

const outer = [];
let file = '';
let hooks = [];

/** Imports a bundle of tests, and collects them under its name. */
export async function collect(name, load) {
  file = name;
  hooks = [];
  await load();
}

export function describe(name, body) {
  outer.push(name);
  body();
  outer.pop();
}

export function test(name, body) {
  const own = hooks;
  const full = `${file}#${[...outer, name].join(' > ')}`;
  const same = tests.filter((other) => other.full === full).length;
  const run = async () => {
    try {
      await body();
    } finally {
      for (const hook of own) await hook();
    }
  };
  tests.push({ id: same === 0 ? full : `${full} (${same + 1})`, full, file, run });
}

test.each = eachOf(test);
describe.each = eachOf(describe);

export function afterEach(hook) {
  hooks.push(hook);
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

function eachOf(declare) {
  return (cases) => (title, body) => {
    for (const given of cases) {
      const args = Array.isArray(given) ? given : [given];
      const name = title.replaceAll(/\$(\w+)/g, (_, key) => String(given?.[key]));
      declare(name, () => body(...args));
    }
  };
}
