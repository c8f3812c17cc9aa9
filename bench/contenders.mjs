import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSite } from './peers/hugo.mjs';

/**
 * One way to make a feed of a show. `prepare` runs before each run and is not measured; `feed` is the file
 * the command writes, if it writes one.
 *
 * @typedef {{ name: string, command: string[], prepare?: () => void, feed?: string }} Contender
 */

/**
 * The contenders in the order in which a round runs them; the builds of podfeed follow on from each other.
 *
 * @param {string} show folder of the show
 * @param {string} work folder for what they write
 * @param {string | undefined} hugo version of Hugo, if it takes part
 * @param {boolean} peers whether the other tools take part
 * @returns {Contender[]}
 */
export function contendersFor(show, work, hugo, peers) {
  const out = join(work, 'podfeed');
  const build = [process.execPath, pathOf('../bin/podfeed.js'), 'build', show, '--out', out];
  const feed = join(out, 'feed.xml');
  /** @type {Contender[]} */
  const contenders = [
    { name: 'reading the files', command: [process.execPath, pathOf('peers/read.mjs'), show] },
    { name: 'podfeed build', command: build, feed, prepare: () => forget(show, out) },
    { name: 'podfeed build, again', command: build, feed },
    { name: 'podfeed build, one episode changed', command: build, feed, prepare: () => change(show) },
  ];
  if (peers) {
    const target = join(work, 'feed.xml');
    const command = [process.execPath, pathOf('peers/feed.mjs'), show, target];
    contenders.push({ name: 'npm feed 6', command, feed: target, prepare: () => clear(target) });
  }
  if (peers && hugo) {
    const site = join(work, 'hugo-site');
    const target = join(work, 'hugo');
    writeSite(show, site);
    const command = ['hugo', '--quiet', '--source', site, '--destination', target];
    const prepare = () => clear(target);
    contenders.push({ name: `Hugo ${hugo}`, command, feed: join(target, 'feed.xml'), prepare });
  }
  return contenders;
}

/** The version of the installed Hugo, if there is one. */
export function hugoVersion() {
  const run = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return run.status === 0 ? /v(\d+\.\d+\.\d+)/.exec(run.stdout)?.[1] : undefined;
}

/** @param {string} path */
function pathOf(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** @param {string} path */
function clear(path) {
  rmSync(path, { recursive: true, force: true });
}

/** Removes all that an earlier build has left behind. @param {string} show @param {string} out */
function forget(show, out) {
  clear(out);
  for (const name of readdirSync(show)) {
    if (name === 'podfeed.lock.json' || name.startsWith('.podfeed')) clear(join(show, name));
  }
}

/** @param {string} show */
function change(show) {
  const names = readdirSync(join(show, 'episodes')).sort();
  const name = /** @type {string} */ (names[names.length >> 1]);
  appendFileSync(join(show, 'episodes', name), '\nOne more line.\n');
}
