// Usage: node bench/start.mjs [--pairs N]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure, median } from './measure.mjs';

const PROGRAM = fileURLToPath(new URL('../bin/podfeed.js', import.meta.url));
const { values } = parseArgs({ options: { pairs: { type: 'string', default: '40' } } });
const pairs = Number(values.pairs);

const empty = [process.execPath, '-e', '0'];
const version = [process.execPath, PROGRAM, '--version'];
measure(empty);
measure(version);

/** @type {{ empty: number, version: number }[]} */
const times = [];
for (let pair = 0; pair < pairs; pair++) {
  // Whichever runs first warms the machine for the other, so they take turns.
  if (pair % 2 === 0) {
    const first = measure(empty).wall;
    times.push({ empty: first, version: measure(version).wall });
  } else {
    const first = measure(version).wall;
    times.push({ empty: measure(empty).wall, version: first });
  }
}

const milliseconds = (/** @type {number[]} */ seconds) => (median(seconds) * 1000).toFixed(1);
process.stdout.write(`Node ${process.version}, medians of ${pairs} pairs

| node -e 0 | podfeed --version | difference | ratio |
|---|---|---|---|
| ${milliseconds(times.map((time) => time.empty))} ms | ${milliseconds(times.map((time) => time.version))} ms | ${milliseconds(
  times.map((time) => time.version - time.empty),
)} ms | ${median(times.map((time) => time.version / time.empty)).toFixed(2)} |
`);
