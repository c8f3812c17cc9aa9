import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Host } from '../../src/commands/host.ts';
import { withProgress } from '../../src/commands/progress.ts';

interface Terminal {
  readonly host: Host;
  /** What stands on the line, escape sequences done. */
  line(): string;
  /** Everything that was ever written. */
  readonly written: string[];
}

function openTerminal(env: Host['env'] = {}, columns = 60): Terminal {
  const written: string[] = [];
  const err = {
    terminal: true,
    columns,
    flash: (text: string) => void written.push(text),
    write: async (text: string | Uint8Array) => void written.push(String(text)),
  };
  const input = { terminal: true, read: async () => undefined };
  const host: Host = {
    cwd: '/',
    env,
    clock: () => 0,
    zone: () => 'UTC',
    input,
    out: err,
    err,
    undoings: new Set(),
  };
  const line = (): string => {
    let text = '';
    for (const [piece] of written.join('').matchAll(/\r|\u001b\[[?\d]*[A-Za-z]|[^\r\u001b]/gu)) {
      if (piece === '\r' || piece === '\u001b[K') text = '';
      else if (!piece.startsWith('\u001b')) text += piece;
    }
    return text;
  };
  return { host, line, written };
}

// The spinner looks at the real environment, too.
beforeEach(() => void vi.stubEnv('CI', undefined).stubEnv('TERM', 'xterm'));
afterEach(() => void vi.unstubAllEnvs());

test('work that takes long shows a line that is gone in the end', async () => {
  const { host, line, written } = openTerminal();
  const result = await withProgress({}, host, async (progress) => {
    while (line() === '') await progress!('media/1.mp3', 1200, 3000);
    expect(line()).toMatch(/^. Reading episodes 1,200 of 3,000: media\/1\.mp3$/);
    while (!line().includes('1,201')) await progress!('media/\u001b[31m.mp3', 1201, 3000);
    expect(line()).toMatch(/: media\/\\u\{1b\}\[31m\.mp3$/);
    expect(host.undoings!.size).toBe(1);
    return 7;
  });
  expect([result, line(), host.undoings!.size]).toEqual([7, '', 0]);
  expect(written.join('')).not.toContain('\n');
  expect(written.join('')).not.toMatch(/\u001b\[\?25/);
});

test('the line fits, and has no colours where they are not wanted', async () => {
  const { host, line, written } = openTerminal({ NO_COLOR: '1' }, 40);
  await withProgress({}, host, async (progress) => {
    while (line() === '') await progress!('media/深夜列車の長い話.mp3', 1, 3);
    expect(line()).toMatch(/^. Reading episodes 1 of 3: media\/深夜…$/);
  });
  expect(line()).toBe('');
  expect(written.join('')).not.toMatch(/\u001b\[\d+m/);
});

test('a terminal that does not know its width is taken for one of 80 columns', async () => {
  const { host, line } = openTerminal({}, 0);
  await withProgress({}, host, async (progress) => {
    while (line() === '') await progress!('media/1.mp3', 1, 3);
    expect(line()).toMatch(/^. Reading episodes 1 of 3: media\/1\.mp3$/);
  });
});

test('work that fails, and a process that is stopped, leave nothing behind', async () => {
  const { host, line } = openTerminal();
  const failing = withProgress({}, host, async (progress) => {
    while (line() === '') await progress!('a.md', 1, 3);
    throw new Error('No.');
  });
  await expect(failing).rejects.toThrow('No.');
  expect(line()).toBe('');
  await withProgress({}, host, async (progress) => {
    while (line() === '') await progress!('a.md', 1, 3);
    for (const undo of host.undoings!) undo();
    expect(line()).toBe('');
  });
});

test('work that is done soon shows nothing', async () => {
  const { host, written } = openTerminal();
  expect(await withProgress({}, host, async (progress) => progress!('a.md', 1, 3))).toBe(undefined);
  expect(written).toEqual([]);
});

test.each<[string, Partial<Host['err']>, Host['env'], { quiet?: boolean }]>([
  ['no terminal', { terminal: false }, {}, {}],
  ['a terminal that cannot', {}, { TERM: 'dumb' }, {}],
  ['a CI runner', {}, { CI: 'true' }, {}],
  ['--quiet', {}, {}, { quiet: true }],
])('%s: nobody is told', async (_, output, env, options) => {
  const { host } = openTerminal(env);
  const changed = { ...host, err: { ...host.err, ...output } };
  await withProgress(options, changed, async (progress) => expect(progress).toBe(undefined));
});
