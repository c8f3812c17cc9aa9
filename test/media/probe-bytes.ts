import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type AudioProbe, endProbes, probeAudio } from '../../src/media/audio.ts';
import { openBytes } from './make-media.ts';

const folder = mkdtempSync(join(tmpdir(), 'podfeed-media-'));
afterAll(async () => {
  await endProbes();
  rmSync(folder, { recursive: true });
});

let count = 0;

/** Probes bytes as if they were a file; the name does not matter to the probe. */
export async function probeBytes(bytes: Uint8Array): Promise<AudioProbe> {
  const path = join(folder, `${count++}.bin`);
  writeFileSync(path, bytes);
  try {
    return await probeAudio(openBytes(bytes), path);
  } finally {
    rmSync(path);
  }
}
