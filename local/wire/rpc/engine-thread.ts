import { Worker } from 'node:worker_threads'
import type { EngineCall, EngineCalls, EngineData, FromEngines, Request } from './messages.ts'

type Answer<Name extends EngineCall> = Promise<ReturnType<EngineCalls[Name]>>
type Event = Exclude<FromEngines, { kind: 'ready' | 'broken' | 'answer' }>

export interface EngineThread {
  readonly port: number
  ask<Name extends EngineCall>(call: Name, ...args: Parameters<EngineCalls[Name]>): Answer<Name>
  /** Nobody waits for the answer: it goes in order with the others. */
  tell<Name extends EngineCall>(call: Name, ...args: Parameters<EngineCalls[Name]>): void
  /** Resolves when the thread is gone, with the reason if it was not asked to go. */
  readonly gone: Promise<Error | undefined>
  stop(): Promise<void>
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** Starts the engines' thread and waits until it serves. Throws what kept it from starting. */
export async function engineThread(data: EngineData, onEvent: (event: Event) => void): Promise<EngineThread> {
  const worker = new Worker(new URL('../../engines/worker.ts', import.meta.url), { workerData: data })
  const waiting = new Map<number, Waiting>()
  const start = Promise.withResolvers<number>()
  const gone = Promise.withResolvers<Error | undefined>()
  let last = 0
  let stopping = false
  let reason: Error | undefined

  worker.on('message', (message: FromEngines) => {
    if (message.kind === 'ready') return start.resolve(message.port)
    if (message.kind === 'broken') return start.reject(new Error(message.message))
    if (message.kind !== 'answer') return onEvent(message)
    const { resolve, reject } = waiting.get(message.id) ?? {}
    waiting.delete(message.id)
    if (message.error) reject?.(Object.assign(new Error(message.error.message), { name: message.error.name }))
    else resolve?.(message.value as never)
  })
  worker.on('error', error => {
    reason = error as Error
  })
  worker.on('exit', code => {
    const why = stopping ? undefined : (reason ?? new Error(`The engines' thread ended with code ${code}`))
    for (const { reject } of waiting.values()) reject(why ?? new Error('The wire is stopped'))
    waiting.clear()
    start.reject(why ?? new Error('The wire was stopped before it served'))
    gone.resolve(why)
  })

  const post = (call: EngineCall, args: readonly unknown[]) => {
    last += 1
    worker.postMessage({ id: last, call, args })
    return last
  }
  const ask: EngineThread['ask'] = (call, ...args) =>
    new Promise((resolve, reject) => waiting.set(post(call, args), { resolve, reject }))
  return {
    port: await start.promise,
    ask,
    tell: (call, ...args) => worker.postMessage({ call, args } satisfies Request),
    gone: gone.promise,
    async stop() {
      stopping = true
      await Promise.race([ask('stop').catch(() => undefined), gone.promise])
      await worker.terminate()
    },
  }
}
