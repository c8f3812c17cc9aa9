import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';

/** Runs before the thread is replaced: modules of the tests are made anew for each file, libraries are kept. */
const reuse = 500;

let thread: Worker | undefined;
let runs = 0;
let current: EventEmitter | undefined;

/**
 * A pool of one thread that stays. A mutant is a run of its own for Vitest, which would start a thread and load
 * all libraries for each.
 */
export const keptThread: PoolRunnerInitializer = {
  name: 'kept-thread',
  createPoolWorker: (options) => new KeptThreadWorker(options),
};

class KeptThreadWorker implements PoolWorker {
  readonly name = 'kept-thread';
  readonly #events = new EventEmitter();
  readonly #options: PoolOptions;
  #config: unknown;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  on(event: string, listener: (arg: unknown) => void): void {
    this.#events.on(event, listener);
  }

  off(event: string, listener: (arg: unknown) => void): void {
    this.#events.off(event, listener);
  }

  async start(): Promise<void> {
    current = this.#events;
  }

  async stop(): Promise<void> {
    this.#events.removeAllListeners();
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  send(message: WorkerRequest): void {
    if (message.type === 'start') {
      this.#config = message.context.config;
      if (thread && runs++ < reuse) this.#answer('started');
      else this.#open(message);
    } else if (message.type === 'stop') this.#answer('stopped');
    else if (message.type === 'run') {
      // The thread remembers the settings it was started with; those of this run count.
      thread!.postMessage({ ...message, context: { ...message.context, config: this.#config } });
    } else thread!.postMessage(message);
  }

  #open(message: WorkerRequest): void {
    thread?.removeAllListeners();
    thread?.terminate();
    runs = 0;
    const { distPath, env, execArgv } = this.#options;
    thread = new Worker(join(distPath, 'workers/threads.js'), { env, execArgv });
    thread.on('message', (data) => current?.emit('message', data));
    thread.on('error', (error) => current?.emit('error', error));
    thread.postMessage(message);
  }

  #answer(type: 'started' | 'stopped'): void {
    setImmediate(() => this.#events.emit('message', { __vitest_worker_response__: true, type }));
  }
}
