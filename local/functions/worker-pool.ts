import type { FunctionWorker, Invocation } from './function-worker.ts'
import type { FunctionError, Invoke } from './thread-messages.ts'

export type KillMoment = 'now' | 'before' | 'after'

export interface WorkerPool {
  run(invoke: Invoke): Promise<Invocation>
  /** Starts one idle worker ahead of the first call. */
  warm(): void
  /** Crashes the worker: of every running invocation now, or of the next one before its handler or after it. */
  kill(when: KillMoment): void
  running(): number
  stop(): Promise<void>
}

interface PoolOptions {
  readonly largest: number
  readonly create: () => FunctionWorker
  /** The version of the bundle that is on disk now. */
  readonly versionOnDisk: () => number
}

const KILLED: FunctionError = {
  errorType: 'Runtime.ExitError',
  errorMessage: 'Runtime exited with error: signal: killed',
}

/** The workers of one function: one invocation each, more when all are busy, replaced when they crash or the bundle changed. */
export function createWorkerPool({ largest, create, versionOnDisk }: PoolOptions): WorkerPool {
  const all = new Set<FunctionWorker>()
  const idle: FunctionWorker[] = []
  const waiting: ((worker: FunctionWorker) => void)[] = []
  const planned: KillMoment[] = []
  let running = 0

  function add(): FunctionWorker {
    const worker = create()
    all.add(worker)
    return worker
  }

  function drop(worker: FunctionWorker, reason?: FunctionError): void {
    all.delete(worker)
    void worker.end(reason)
  }

  function takeIdle(): FunctionWorker | undefined {
    const version = versionOnDisk()
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (worker.alive() && worker.version === version) return worker
      drop(worker)
    }
    return undefined
  }

  function acquire(): FunctionWorker | Promise<FunctionWorker> {
    const ready = takeIdle()
    if (ready) return ready
    if (all.size < largest) return add()
    return new Promise(resolve => waiting.push(resolve))
  }

  function release(worker: FunctionWorker): void {
    const usable = worker.alive() && worker.version === versionOnDisk()
    if (!usable) drop(worker)
    const next = waiting.shift()
    if (next) next(usable ? worker : add())
    else if (usable) idle.push(worker)
  }

  return {
    async run(invoke) {
      running += 1
      const worker = await acquire()
      const crash = planned.shift()
      try {
        const result: Invocation = crash === 'before' ? { ok: false, error: KILLED } : await worker.run(invoke)
        if (!crash) return result
        await worker.end()
        return { ok: false, error: KILLED }
      } finally {
        running -= 1
        release(worker)
      }
    },
    warm() {
      if (all.size === 0) idle.push(add())
    },
    kill(when) {
      if (when !== 'now') planned.push(when)
      else for (const worker of all) if (!idle.includes(worker)) drop(worker, KILLED)
    },
    running: () => running,
    async stop() {
      await Promise.all([...all].map(worker => worker.end(KILLED)))
      all.clear()
    },
  }
}
