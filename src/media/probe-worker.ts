import { Worker } from 'node:worker_threads';
import { limits } from '../text/limits.ts';

/** A file for music-metadata to read; `type` chooses its parser, so that neither name nor guess does. */
export interface ProbeRequest {
  readonly path: string;
  /** Bytes; a file of another size by now is refused. */
  readonly size: number;
  readonly type: 'audio/mp4' | 'audio/wav' | 'audio/flac';
}

/** What music-metadata found. Every value comes from the file and may be absurd. */
export interface ProbeAnswer {
  readonly duration: number | undefined;
  readonly bitrate: number | undefined;
  readonly sampleRate: number | undefined;
  readonly channels: number | undefined;
  readonly hasVideo: boolean;
  /** Codecs of the tracks of a movie, `<avc1>` where music-metadata has no name for it. */
  readonly codecs: readonly string[];
  readonly title: string | undefined;
  readonly artist: string | undefined;
  readonly hasPicture: boolean;
}

/**
 * Has a file read by music-metadata in a thread of its own, one file after the other.
 * The thread has `limits.probeTime` and `limits.probeHeap` and is ended when it passes them.
 * Rejects only if no thread can be started.
 */
export function probeInWorker(request: ProbeRequest): Promise<ProbeAnswer | 'time-out' | 'failed'> {
  const answer = queue.then(() => ask(request));
  queue = answer.catch(() => undefined);
  return answer;
}

/** Ends the thread, if there is one, after the probes that are under way. A later probe starts a new one. */
export async function endProbes(): Promise<void> {
  await queue;
  const worker = running;
  running = undefined;
  await worker?.terminate();
}

let running: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

function ask(request: ProbeRequest): Promise<ProbeAnswer | 'time-out' | 'failed'> {
  return new Promise((resolve) => {
    running ??= startWorker();
    const worker = running;
    const settle = (answer: ProbeAnswer | 'time-out' | 'failed', isAlive: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
      if (isAlive) worker.unref();
      else running = undefined;
      resolve(answer);
    };
    const onMessage = (answer: ProbeAnswer | 'failed'): void => settle(answer, true);
    const onEnd = (): void => settle('failed', false);
    const timer = setTimeout(() => {
      settle('time-out', false);
      void worker.terminate();
    }, limits.probeTime);
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    worker.ref();
    worker.postMessage(request);
  });
}

const MiB = 1024 * 1024;
const YOUNG_SHARE = 32;

function startWorker(): Worker {
  const worker = new Worker(workerProgram, {
    eval: true,
    workerData: import.meta.resolve('music-metadata'),
    // Neither the environment nor the options of this process are meant for it.
    env: {},
    execArgv: [],
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_SHARE,
      maxOldGenerationSizeMb: limits.probeHeap / MiB - YOUNG_SHARE,
    },
  });
  // A thread that fails while idle must not end the process; the next probe finds it gone.
  worker.on('error', () => forget(worker)).on('exit', () => forget(worker));
  return worker;
}

function forget(worker: Worker): void {
  if (running === worker) running = undefined;
}

/**
 * The program of the thread. It is text so that it runs alike from source and as compiled.
 * The file is handed to the library as a blob: only so can the parser be chosen by type and the
 * open file be checked before it is read.
 */
const workerProgram = `
const fs = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');

async function probe({ path, size, type }) {
  const file = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  try {
    const stat = fs.fstatSync(file);
    if (!stat.isFile() || stat.size !== size) return 'failed';
    const slice = (start, end) => ({
      arrayBuffer: async () => {
        const bytes = new Uint8Array(end - start);
        let length = 0;
        while (length < bytes.length) {
          const count = fs.readSync(file, bytes, length, bytes.length - length, start + length);
          if (count === 0) throw new Error('the file became shorter');
          length += count;
        }
        return bytes.buffer;
      },
    });
    const { parseBlob } = await import(workerData);
    const { format, common } = await parseBlob({ size, type, slice });
    const text = (value) => (typeof value === 'string' ? value.slice(0, 1000) : undefined);
    const number = (value) => (typeof value === 'number' ? value : undefined);
    return {
      duration: number(format.duration),
      bitrate: number(format.bitrate),
      sampleRate: number(format.sampleRate),
      channels: number(format.numberOfChannels),
      hasVideo: format.hasVideo === true,
      codecs: (format.trackInfo ?? []).slice(0, 100).map((track) => String(track.codecName)),
      title: text(common.title),
      artist: text(common.artist),
      hasPicture: (common.picture ?? []).length > 0,
    };
  } finally {
    fs.closeSync(file);
  }
}

parentPort.on('message', (request) => {
  probe(request).then(
    (answer) => parentPort.postMessage(answer),
    () => parentPort.postMessage('failed'),
  );
});
`;
