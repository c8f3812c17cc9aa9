// Usage: node bench/check.mjs [--sizes 1250,2500,5000,10000] [--runs N]
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeFeed } from './make-feed.mjs';
import { measure, median } from './measure.mjs';

/** @import { Cost } from './measure.mjs' */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1250,2500,5000,10000' },
    runs: { type: 'string', default: '5' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const contenders = [
  { name: 'podfeed check', command: [pathOf('../bin/podfeed.js'), 'check'] },
  ...['feedsmith', 'fast-xml-parser'].flatMap((name) => {
    const version = versionOf(name);
    if (version === undefined) process.stdout.write(`${name} is not installed and takes no part.\n`);
    return version === undefined
      ? []
      : [{ name: `${name} ${version}`, command: [pathOf(`peers/${name}.mjs`)] }];
  }),
];

const folder = mkdtempSync(join(tmpdir(), 'podfeed-bench-'));
try {
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  process.stdout.write(`Medians of ${runs} rounds\n\n`);
  const head = [
    'episodes',
    'feed, MB',
    '',
    'wall, s',
    'CPU, s',
    'CPU of podfeed to it',
    'CPU per episode, µs',
    'peak, MB',
  ];
  process.stdout.write(row(head) + row(head.map((_, index) => (index === 2 ? '---' : '--:'))));
  for (const size of sizes) compare(size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs every contender on one feed, round by round; round 0 fills the file cache and does not count. @param {number} size */
function compare(size) {
  const feed = join(folder, 'feed.xml');
  writeFeed(size, feed);
  const costs = contenders.map(() => /** @type {Cost[]} */ ([]));
  for (let round = 0; round <= runs; round++) {
    for (const [index, { command }] of contenders.entries()) {
      const cost = measure([process.execPath, ...command, feed]);
      if (round > 0) costs[index]?.push(cost);
    }
  }
  const [base = []] = costs;
  for (const [index, { name }] of contenders.entries()) {
    const own = costs[index] ?? [];
    const cpu = median(own.map((cost) => cost.cpu));
    // What slows down a whole round falls out of a ratio within it.
    const ratio = median(own.map((cost, round) => (base[round]?.cpu ?? Number.NaN) / cost.cpu));
    process.stdout.write(
      row([
        size.toLocaleString('en'),
        (statSync(feed).size / 1e6).toFixed(1),
        name,
        median(own.map((cost) => cost.wall)).toFixed(2),
        cpu.toFixed(2),
        index === 0 ? '' : `${ratio.toFixed(2)} ×`,
        ((cpu / size) * 1e6).toFixed(0),
        median(own.map((cost) => cost.peak)).toFixed(0),
      ]),
    );
  }
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.join(' | ')} |\n`;
}

/** The version of an installed package. @param {string} name */
function versionOf(name) {
  try {
    return /** @type {string} */ (
      JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version
    );
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function pathOf(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
