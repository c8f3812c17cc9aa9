import { expect, test, vi } from 'vitest';
import { endProbes } from '../../src/media/audio.ts';
import { limits } from '../../src/text/limits.ts';
import { box, makeM4a, u32 } from './make-media.ts';
import { probeBytes } from './probe-bytes.ts';

vi.mock('../../src/text/limits.ts', async (original) => {
  const { limits } = await original<typeof import('../../src/text/limits.ts')>();
  return { limits: { ...limits } };
});

function setLimits(changed: { probeTime?: number; probeHeap?: number }): void {
  Object.assign(limits, { probeTime: 25_000, probeHeap: 256 * 1024 * 1024 }, changed);
}

const head = box('ftyp', Buffer.from('M4A \0\0\0\0'));
const sound = box('mdat', Buffer.alloc(1000));
const good = makeM4a({ seconds: 3 });

test('a file that takes too long is a problem, and the next one is read', async () => {
  setLimits({ probeTime: 300 });
  const endless = Buffer.concat([head, box('moov', Buffer.alloc(32_000_000, box('free'))), sound]);
  expect(await probeBytes(endless)).toMatchObject({ ok: false, problem: { kind: 'time-out' } });
  setLimits({});
  expect(await probeBytes(good)).toMatchObject({ ok: true, facts: { duration: 3 } });
});

test('a file that takes too much memory is a problem, and the next one is read', async () => {
  setLimits({ probeHeap: 48 * 1024 * 1024 });
  const count = 10_000_000;
  const table = box('stsz', u32(0), u32(0), u32(count), Buffer.alloc(count * 4, 1));
  const index = box('moov', box('trak', box('mdia', box('minf', box('stbl', table)))));
  // The thread of the test before has the old limit.
  await endProbes();
  expect(await probeBytes(Buffer.concat([head, index, sound]))).toMatchObject({
    ok: false,
    problem: { kind: 'damaged' },
  });
  setLimits({});
  expect(await probeBytes(good)).toMatchObject({ ok: true, facts: { duration: 3 } });
});
