// Usage: node bench/peers/read.mjs SHOW
// The least any tool has to do: reads every episode file into memory, one after the other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.argv[2] ?? '.', 'episodes');
let bytes = 0;
for (const name of readdirSync(folder)) bytes += readFileSync(join(folder, name), 'utf8').length;
process.stdout.write(`${bytes}\n`);
