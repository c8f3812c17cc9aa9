import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runProcess } from '../commands/run.ts';

/*
 * The sessions of the README, as they really are: the files it shows are put into a copy of this repository's
 * show, the commands it shows are run, and what they print is compared. `npm run update` writes it anew.
 */

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'podfeed-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the sessions of the README are what podfeed prints', async () => {
  for (const part of ['podfeed.yaml', 'podfeed.lock.json', 'episodes', 'media']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const parts = readme.split(/(?=<!-- (?:file|session): )/);
  const fresh: string[] = [];
  for (const part of parts) {
    const [, kind, name] = /^<!-- (file|session): (\S+) -->\n/.exec(part) ?? [];
    if (kind === 'file') {
      const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(part) ?? [];
      mkdirSync(dirname(join(folder, name!)), { recursive: true });
      writeFileSync(join(folder, name!), text);
    }
    fresh.push(kind === 'session' ? await withOutput(part) : part);
  }
  await expect(fresh.join('')).toMatchFileSnapshot('../../README.md');
});

async function withOutput(part: string): Promise<string> {
  const [whole, command = ''] = /```console\n\$ podfeed (.*)\n[\s\S]*?```/.exec(part) ?? [];
  const { out, err } = await runProcess(command.split(' '), { cwd: folder });
  return part.replace(whole!, () => `\`\`\`console\n$ podfeed ${command}\n${out}${err}\`\`\``);
}
