import { randomUUID } from 'node:crypto'
import type { SharedTime } from '../clock/shared-time.ts'
import type { FunctionModel } from '../template/model.ts'
import { watchBundleVersion } from './bundle-version.ts'
import { markAssetsCommonJs } from './commonjs-assets.ts'
import { createFunctionWorker, type Invocation } from './function-worker.ts'
import type { LogBook } from './log-book.ts'
import type { FunctionError } from './thread-messages.ts'
import { createWorkerPool, type KillMoment, type WorkerPool } from './worker-pool.ts'

export interface Functions {
  /** By ARN or name. Never throws for what the function does: a failure is an answer, as from Lambda. */
  invoke(function_: string, event: unknown, requestId?: string): Promise<Invocation>
  /** Loads one worker ahead of the first call. */
  warm(function_: string): void
  /** For the fault rig. */
  kill(function_: string, when: KillMoment): void
  running(): number
  stop(): Promise<void>
}

export interface FunctionsOptions {
  readonly functions: readonly FunctionModel[]
  readonly sharedTime: SharedTime
  readonly environment: (fn: FunctionModel) => Record<string, string>
  readonly logBook: LogBook
  /** After the failure is in the log. */
  readonly onFailure?: (functionName: string, error: FunctionError) => void
  readonly compileCacheDir?: string
}

/** More threads than this only wait for each other on a small machine; further invocations queue. */
const MOST_WORKERS = 4

export function startFunctions(options: FunctionsOptions): Functions {
  markAssetsCommonJs(options.functions.map(fn => fn.assetDir))
  const pools = new Map<string, { fn: FunctionModel; pool: WorkerPool }>()
  for (const fn of options.functions) {
    const entry = { fn, pool: createPool(fn, options) }
    pools.set(fn.arn, entry)
    pools.set(fn.name, entry)
  }

  function find(function_: string): { fn: FunctionModel; pool: WorkerPool } {
    const entry = pools.get(function_)
    if (entry) return entry
    throw new Error(`There is no function ${function_} in the stack.`)
  }

  return {
    async invoke(function_, event, requestId = randomUUID()) {
      const { fn, pool } = find(function_)
      if (fn.reservedConcurrency === 0)
        return { ok: false, error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' } }
      const result = await pool.run({ requestId, event: JSON.stringify(event) })
      if (!result.ok) {
        options.logBook.write(fn.name, `ERROR Invoke Error ${JSON.stringify({ requestId, ...result.error })}`)
        options.onFailure?.(fn.name, result.error)
      }
      return result
    },
    warm: function_ => find(function_).pool.warm(),
    kill: (function_, when) => find(function_).pool.kill(when),
    running: () => [...new Set(pools.values())].reduce((sum, { pool }) => sum + pool.running(), 0),
    async stop() {
      await Promise.all([...new Set(pools.values())].map(({ pool }) => pool.stop()))
    },
  }
}

function createPool(fn: FunctionModel, options: FunctionsOptions): WorkerPool {
  const versionOnDisk = watchBundleVersion(fn.assetDir, fn.handler)
  return createWorkerPool({
    largest: Math.min(fn.reservedConcurrency ?? MOST_WORKERS, MOST_WORKERS),
    versionOnDisk,
    create: () =>
      createFunctionWorker({
        start: {
          assetDir: fn.assetDir,
          handler: fn.handler,
          functionName: fn.name,
          functionArn: fn.arn,
          memoryMb: fn.memoryMb,
          timeoutMs: fn.timeoutSeconds * 1000,
          sharedTime: options.sharedTime,
        },
        env: options.environment(fn),
        version: versionOnDisk(),
        ...(options.compileCacheDir ? { compileCacheDir: options.compileCacheDir } : {}),
        onLog: text => options.logBook.write(fn.name, text),
      }),
  })
}
