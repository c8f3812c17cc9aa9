import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WAIT4 = fileURLToPath(new URL('wait4.py', import.meta.url));

/**
 * What one run of a command cost: wall and CPU time in seconds (CPU of all its threads), peak memory in MB.
 *
 * @typedef {{ wall: number, cpu: number, peak: number }} Cost
 */

/**
 * Runs a command to its end and says what it cost. Throws when it cannot be run or fails.
 *
 * @param {readonly string[]} command
 * @returns {Cost}
 */
export function measure(command) {
  const run = spawnSync('python3', [WAIT4, ...command], {
    encoding: 'utf8',
    env: plainEnvironment(),
    maxBuffer: 1 << 30,
  });
  if (run.error || run.status !== 0) {
    throw new Error(`${command.join(' ')}: ${run.error?.message ?? firstLine(run.stderr)}`);
  }
  const { status, ...cost } = JSON.parse(run.stdout);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${firstLine(run.stderr)}`);
  return cost;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = /** @type {number} */ (sorted[middle]);
  return sorted.length % 2 === 1 ? upper : (upper + /** @type {number} */ (sorted[middle - 1])) / 2;
}

/** Without what makes every start of Node slower (more certificates to read) or different. */
function plainEnvironment() {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...environment } = process.env;
  return environment;
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] || 'no message';
}
