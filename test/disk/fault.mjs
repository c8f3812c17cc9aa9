/*
 * Loaded before the program: makes one of its calls to the disk go wrong, counted over the files that it is
 * writing. FAULT is `fail`, `short` (fewer bytes written than asked) or `kill`, FAULT_AT the number of the
 * call from 1, FAULT_CODE the error, FAULT_LOG a file that gets the names of all counted calls.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const real = { ...fs };
const handles = new Set();
let calls = [];
let logged;

/** Says what is to happen to this call: nothing, mostly. */
function faultFor(name) {
  const { FAULT, FAULT_AT, FAULT_LOG } = process.env;
  if (FAULT_LOG !== logged) calls = [];
  logged = FAULT_LOG;
  calls.push(name);
  if (FAULT_LOG) real.writeFileSync(FAULT_LOG, calls.join('\n'));
  return calls.length === Number(FAULT_AT) ? FAULT : undefined;
}

function error(name) {
  const code = process.env.FAULT_CODE ?? 'ENOSPC';
  return Object.assign(new Error(`${code}: made for a test, ${name}`), { code, syscall: name });
}

/** Wraps a call; `counts` says whether it concerns a file that is being written. */
function wrap(name, counts, { before, after } = {}) {
  fs[name] = (...args) => {
    if (!counts(...args)) return real[name](...args);
    const fault = faultFor(name);
    if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
    if (fault === 'fail') {
      before?.(...args);
      throw error(name);
    }
    if (fault === 'short' && name === 'writeSync') {
      const [handle, bytes, start, length, position] = args;
      return real.writeSync(handle, bytes, start, Math.ceil(length / 2), position);
    }
    const result = real[name](...args);
    after?.(result, ...args);
    return result;
  };
}

const isNew = (path) => String(path).includes('.podfeed-');
wrap('openSync', isNew, { after: (handle) => handles.add(handle) });
wrap('writeSync', (handle) => handles.has(handle));
wrap('fsyncSync', (handle) => handles.has(handle));
wrap('closeSync', (handle) => handles.has(handle), {
  // A file is closed even when closing it reports that something was lost.
  before: (handle) => {
    handles.delete(handle);
    real.closeSync(handle);
  },
  after: (_result, handle) => handles.delete(handle),
});
for (const name of ['renameSync', 'linkSync', 'mkdirSync', 'mkdtempSync']) wrap(name, isNew);
syncBuiltinESMExports();
