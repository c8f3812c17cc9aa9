import { describe, expect, test } from 'vitest';
import { openTurns } from '../../src/resolve/turns.ts';

/** Work that is over when it is told so. */
function openWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const turns = openTurns(3, 2);
  const add = (name: string): Promise<string> =>
    turns(name[0]!, () => {
      begun.push(name);
      return new Promise((resolve) => ends.set(name, () => resolve(name)));
    });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string): Promise<void> => {
    await settle();
    ends.get(name)!();
    await settle();
  };
  return { begun, add, end, settle };
}

describe('turns', () => {
  test('begin at once while there is room, in all and in their group', async () => {
    const { begun, add, settle } = openWork();
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2']) void add(name);
    await settle();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  test('come in the order in which they were asked for, as far as their group has room', async () => {
    const { begun, add, end } = openWork();
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']) void add(name);
    await end('b1');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'b2']);
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'b2', 'a3']);
    await end('a1');
    expect(begun.at(-1)).toBe('c1');
  });

  test('give what the work gives', async () => {
    const { add, end } = openWork();
    const result = add('a1');
    await end('a1');
    expect(await result).toBe('a1');
  });

  test('of work that fails are free again, and it fails for who asked', async () => {
    const turns = openTurns(1, 1);
    const failing = turns('a', () => Promise.reject(new Error('no')));
    const next = turns('a', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
