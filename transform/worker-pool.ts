// A pool of threads that read hostile input: each document has a deadline, and a poisoned one costs itself alone.
import { Worker } from 'node:worker_threads';
import type { Log } from '../platform/log/log.ts';
import { errorMessage } from '../schemas/errors.ts';
import type { DocumentHead } from './read-document.ts';
import type { ExtractorVersion, WorkerData, WorkerMessage, WorkerRequest, WorkerResult } from './worker-protocol.ts';

export type WorkerPool = {
  /** Names and versions of the extractors that the threads run. */
  readonly extractors: readonly ExtractorVersion[];
  /** Never rejects for a document's fault: a hang or a crash is a failed result. Rejects once the pool is closed. */
  read(head: DocumentHead, bytes: Uint8Array): Promise<WorkerResult>;
  /** How many threads were killed or died so far. */
  killed(): number;
  close(): Promise<void>;
};

export type WorkerPoolOptions = {
  readonly size: number;
  /** Wall-clock limit of one document; its thread is terminated after it. */
  readonly deadlineMs: number;
  readonly extractorModules: readonly string[];
  readonly maxHeapMb?: number;
  readonly log: Log;
};

type Task = {
  readonly request: Omit<WorkerRequest, 'task'>;
  readonly settle: (result: WorkerResult) => void;
  readonly reject: (error: unknown) => void;
};

const threadModule = new URL('./worker-thread.ts', import.meta.url);

/** Starts the threads and resolves when all are warm. */
export async function startWorkerPool(options: WorkerPoolOptions): Promise<WorkerPool> {
  const { size, log } = options;
  const waiting: Task[] = [];
  const idle: Thread[] = [];
  const threads = new Set<Thread>();
  let closed = false;
  let killed = 0;

  const assign = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const task = waiting.shift();
      if (task) idle.shift()?.take(task);
    }
  };
  const free = (thread: Thread): void => {
    if (closed || !threads.has(thread)) return;
    idle.push(thread);
    assign();
  };
  const lose = (thread: Thread, reason: string): void => {
    threads.delete(thread);
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
    if (closed) return;
    killed += 1;
    log.warn({ reason }, 'worker thread lost, another takes its place');
    open().catch((error: unknown) => log.error({ reason: errorMessage(error) }, 'no worker thread in its place'));
  };
  const open = async (): Promise<readonly ExtractorVersion[]> => {
    const thread = new Thread(options, { free, lose });
    threads.add(thread);
    try {
      return await thread.ready;
    } catch (error) {
      threads.delete(thread);
      // Threads that cannot start any more would leave documents waiting for ever.
      if (!closed && threads.size === 0) for (const task of waiting.splice(0)) task.reject(error);
      throw error;
    }
  };

  const close = async (): Promise<void> => {
    closed = true;
    for (const task of waiting.splice(0)) task.reject(new Error('the worker pool is closed'));
    await Promise.all([...threads].map((thread) => thread.close()));
  };
  const started = await Promise.allSettled(Array.from({ length: Math.max(1, size) }, () => open()));
  const failed = started.find((each) => each.status === 'rejected');
  const [first] = started;
  if (failed || first?.status !== 'fulfilled') {
    await close();
    throw failed?.reason ?? new Error('no worker thread started');
  }
  return {
    extractors: first.value,
    read(head, bytes) {
      if (closed) return Promise.reject(new Error('the worker pool is closed'));
      return new Promise((settle, reject) => {
        waiting.push({ request: { head, bytes }, settle, reject });
        assign();
      });
    },
    killed: () => killed,
    close,
  };
}

type Owner = { readonly free: (thread: Thread) => void; readonly lose: (thread: Thread, reason: string) => void };

/** One thread and the document it has in hand. */
class Thread {
  readonly ready: Promise<readonly ExtractorVersion[]>;
  private readonly worker: Worker;
  private readonly deadlineMs: number;
  private readonly owner: Owner;
  private task: Task | null = null;
  private timer: NodeJS.Timeout | undefined;
  private serial = 0;
  private isOver = false;
  private wasReady = false;

  constructor({ deadlineMs, extractorModules, maxHeapMb = 640 }: WorkerPoolOptions, owner: Owner) {
    this.deadlineMs = deadlineMs;
    this.owner = owner;
    const workerData: WorkerData = { extractorModules };
    this.worker = new Worker(threadModule, {
      workerData,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, stackSizeMb: 4 },
    });
    const ready = Promise.withResolvers<readonly ExtractorVersion[]>();
    this.ready = ready.promise;
    this.worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') {
        this.wasReady = true;
        ready.resolve(message.extractors);
        this.owner.free(this);
      } else if (message.task === this.serial) {
        this.finish(message.result);
        this.owner.free(this);
      }
    });
    this.worker.on('error', (error) => {
      ready.reject(error);
      this.end(`WORKER_KILLED: ${errorMessage(error)}`);
    });
    this.worker.on('exit', (code) => {
      ready.reject(new Error(`the worker thread ended with code ${code}`));
      this.end(`the worker thread ended with code ${code}`);
    });
  }

  take(task: Task): void {
    this.task = task;
    this.serial += 1;
    this.timer = setTimeout(() => this.expire(), this.deadlineMs);
    this.worker.postMessage({ ...task.request, task: this.serial } satisfies WorkerRequest);
  }

  async close(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.timer);
    this.task?.reject(new Error('the worker pool is closed'));
    this.task = null;
    await this.worker.terminate();
  }

  private finish(result: WorkerResult): void {
    clearTimeout(this.timer);
    const { task } = this;
    this.task = null;
    task?.settle(result);
  }

  private expire(): void {
    const reason = `the document was not done after ${this.deadlineMs} ms`;
    this.finish({ outcome: 'failed', code: 'DEADLINE_EXCEEDED', reason });
    this.lost(reason);
    void this.worker.terminate();
  }

  private end(reason: string): void {
    this.finish({ outcome: 'failed', code: 'WORKER_KILLED', reason });
    this.lost(reason);
  }

  private lost(reason: string): void {
    if (this.isOver) return;
    this.isOver = true;
    // One that never started would not start again; whoever awaits `ready` hears of it.
    if (this.wasReady) this.owner.lose(this, reason);
  }
}
