// Usage: node bench/build.mjs [--sizes 100,1000,10000] [--runs N] [--large]
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contendersFor, hugoVersion } from './contenders.mjs';
import { writeShow } from './make-show.mjs';
import { measure, median } from './measure.mjs';

/** @import { Contender } from './contenders.mjs' */
/** @import { Cost } from './measure.mjs' */

const BASE = 'podfeed build';
const LARGE = 100_000;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    runs: { type: 'string' },
    large: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (values.large) sizes.push(LARGE);

const hugo = hugoVersion();
const folder = mkdtempSync(join(tmpdir(), 'podfeed-bench-'));
try {
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  process.stdout.write(`Node ${process.version}, Hugo ${hugo ?? 'not installed'}, ${processor}\n`);
  for (const size of sizes) compare(size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {number} size */
function compare(size) {
  const show = join(folder, `show-${size}`);
  const work = join(folder, `work-${size}`);
  writeShow(size, show);
  mkdirSync(work);
  const runs = Number(values.runs ?? (size <= 1000 ? 7 : 3));
  const contenders = contendersFor(show, work, hugo, size < LARGE);

  /** @type {Map<Contender, Cost[]>} */
  const costs = new Map();
  /** @type {Map<Contender, string>} */
  const failures = new Map();
  // Round 0 fills the system's file cache and shows who works at all; it does not count.
  for (let round = 0; round <= runs; round++) {
    for (const contender of contenders) {
      if (failures.has(contender)) continue;
      try {
        contender.prepare?.();
        const cost = measure(contender.command);
        if (round === 0) checkFeed(contender, size);
        else costs.set(contender, [...(costs.get(contender) ?? []), cost]);
      } catch (error) {
        failures.set(contender, /** @type {Error} */ (error).message.slice(0, 300));
      }
    }
  }

  process.stdout.write(
    `\n${size.toLocaleString('en')} episodes, medians of ${runs} rounds\n\n${table(costs, size)}`,
  );
  for (const [{ name }, message] of failures) process.stdout.write(`\n${name} failed: ${message}\n`);
  if (failures.size > 0) process.exitCode = 1;
  rmSync(show, { recursive: true });
  rmSync(work, { recursive: true });
}

/**
 * @param {Map<Contender, Cost[]>} costs
 * @param {number} size
 */
function table(costs, size) {
  const base = [...costs].find(([{ name }]) => name === BASE)?.[1];
  const rows = [...costs].map(([contender, own]) => {
    const wall = median(own.map((cost) => cost.wall));
    const cpu = median(own.map((cost) => cost.cpu));
    return [
      contender.name,
      wall.toFixed(3),
      ratio(own, base, 'wall'),
      cpu.toFixed(3),
      ratio(own, base, 'cpu'),
      ((cpu / size) * 1e6).toFixed(0),
      median(own.map((cost) => cost.peak)).toFixed(0),
      contender.feed ? (readFileSync(contender.feed).length / 1e6).toFixed(1) : '',
    ];
  });
  const head = [
    '',
    'wall, s',
    'to podfeed',
    'CPU, s',
    'to podfeed',
    'CPU per episode, µs',
    'peak, MB',
    'feed, MB',
  ];
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/**
 * The median of the ratios within each round: what slows down a whole round falls out.
 *
 * @param {Cost[]} own
 * @param {Cost[] | undefined} base
 * @param {'wall' | 'cpu'} key
 */
function ratio(own, base, key) {
  if (!base) return '';
  const ratios = own.flatMap((cost, round) => {
    const other = base[round];
    return other ? [cost[key] / other[key]] : [];
  });
  return ratios.length === 0 ? '' : `${median(ratios).toFixed(2)} ×`;
}

/**
 * Throws unless the contender has written every episode: a fast tool that does nothing does not count.
 *
 * @param {Contender} contender
 * @param {number} size
 */
function checkFeed(contender, size) {
  if (!contender.feed) return;
  const feed = readFileSync(contender.feed);
  let items = 0;
  for (let at = feed.indexOf('</item>'); at >= 0; at = feed.indexOf('</item>', at + 1)) items++;
  if (items !== size) throw new Error(`${items} of ${size} episodes are in ${contender.feed}`);
}
