import { afterEach, expect, test, vi } from 'vitest';
import { painter, type Style } from '../../src/text/colour.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each<[Style, string]>([
  ['error', '\x1b[1m\x1b[31mtext\x1b[39m\x1b[22m'],
  ['warning', '\x1b[1m\x1b[33mtext\x1b[39m\x1b[22m'],
  ['hint', '\x1b[1m\x1b[36mtext\x1b[39m\x1b[22m'],
  ['strong', '\x1b[1mtext\x1b[22m'],
  ['faint', '\x1b[2mtext\x1b[22m'],
  ['name', '\x1b[36mtext\x1b[39m'],
  ['value', '\x1b[32mtext\x1b[39m'],
])('%s, whatever the terminal of the process can do', (style, painted) => {
  vi.stubEnv('FORCE_COLOR', '0');
  const atTerminal = painter(true)(style, 'text');
  expect(atTerminal).toContain('text');
  expect(atTerminal.match(/\x1b\[\d+m/g)?.sort()).toEqual(painted.match(/\x1b\[\d+m/g)?.sort());
  expect(painter(false)(style, 'text')).toBe('text');
});
