import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { probeAudio } from '../../src/media/audio.ts';
import { probeImage } from '../../src/media/image.ts';
import { placeholderAudio } from '../../src/media/placeholder-audio.ts';
import { placeholderCover } from '../../src/media/placeholder-cover.ts';
import { openBytes } from './make-media.ts';

test('the cover is a picture that directories take', () => {
  const bytes = placeholderCover(3000, [10, 20, 30]);
  expect(bytes.length).toBeLessThan(40_000);
  expect(probeImage(bytes)).toMatchObject({
    ok: true,
    facts: { format: 'png', width: 3000, height: 3000, colour: 'rgb', alpha: false },
  });
});

test('its picture is one colour', () => {
  const bytes = Buffer.from(placeholderCover(2, [10, 20, 30]));
  const start = bytes.indexOf('IDAT') + 4;
  const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  expect([...rows]).toEqual([0, 10, 20, 30, 10, 20, 30, 2, 0, 0, 0, 0, 0, 0]);
});

test('the recording is an MP3 that is whole', async () => {
  const probe = await probeAudio(openBytes(placeholderAudio(10)), 'placeholder.mp3');
  expect(probe).toMatchObject({
    ok: true,
    facts: { container: 'mp3', sampleRate: 44_100, channels: 1, variable: false },
  });
  if (probe.ok) expect(probe.facts.duration).toBeCloseTo(10, 1);
});
