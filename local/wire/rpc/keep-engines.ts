import type { CallPattern } from '../faults/fault-plan.ts'
import type { WireOptions } from '../wire.ts'
import { type EngineThread, engineThread } from './engine-thread.ts'
import type { EngineData, FromEngines } from './messages.ts'

type Event = Extract<FromEngines, { kind: 'records' | 'metered' | 'hook' }>

export interface Engines extends Pick<EngineThread, 'ask' | 'tell' | 'port'> {
  setClockOffset(ms: number): void
  watchMeter(on: boolean): void
  hookCalls(of: readonly CallPattern[] | undefined): void
  readonly failed: Promise<Error>
  stop(): Promise<void>
}

/**
 * Keeps an engines' thread running. Stored data outlives a thread, so it is started again on the same port, and what
 * its end cut off comes back from the intent log; in memory everything is gone, which nobody may overlook.
 */
export async function keepEngines(
  options: WireOptions & { readonly operatorArn: string },
  onEvent: (event: Event) => void,
  start: typeof engineThread = engineThread,
): Promise<Engines> {
  const tell = options.tell ?? (message => console.error(message))
  const failed = Promise.withResolvers<Error>()
  const settings = { clockOffsetMs: options.clockOffsetMs ?? 0, watchMeter: false }
  let hooked: readonly CallPattern[] | undefined
  let stopped = false

  const data = (port: number): EngineData => ({
    model: options.model,
    ...(options.dataDir && { dataDir: options.dataDir }),
    ...(options.dynamodbEndpoint && { dynamodbEndpoint: options.dynamodbEndpoint }),
    ...(options.faults && { faults: options.faults }),
    port,
    clockOffsetMs: settings.clockOffsetMs,
    operatorArn: options.operatorArn,
    watchMeter: settings.watchMeter,
  })
  const launch = (port: number) =>
    start(data(port), event => (event.kind === 'tell' ? tell(event.message) : onEvent(event)))

  let thread = await launch(options.port ?? 0)
  const { port } = thread

  async function watch(): Promise<void> {
    const reason = await thread.gone
    if (stopped || !reason) return
    if (!options.dataDir) {
      tell(`The local engines died and what they held in memory is lost: ${reason.message}`)
      return failed.resolve(reason)
    }
    tell(`The local engines died and are started again from ${options.dataDir}: ${reason.stack ?? reason.message}`)
    thread = await launch(port)
    thread.tell('hookCalls', hooked)
    await feedAgain()
    void watch().catch(failed.resolve)
  }

  /** Records that were committed but not told when the thread died. */
  async function feedAgain(): Promise<void> {
    for (const mapping of options.model.mappings.filter(({ kind }) => kind === 'stream')) {
      const table = options.model.tables.find(({ stream }) => stream?.arn === mapping.sourceArn)
      const records = table ? await thread.ask('backlog', mapping.logicalId, table.arn) : []
      if (table && records.length > 0) onEvent({ kind: 'records', tableArn: table.arn, records })
    }
  }

  void watch().catch(failed.resolve)
  return {
    port,
    ask: (call, ...args) => thread.ask(call, ...args),
    tell: (call, ...args) => thread.tell(call, ...args),
    setClockOffset(ms) {
      settings.clockOffsetMs = ms
      thread.tell('setClockOffset', ms)
    },
    watchMeter(on) {
      settings.watchMeter = on
      thread.tell('watchMeter', on)
    },
    hookCalls(of) {
      hooked = of
      thread.tell('hookCalls', of)
    },
    failed: failed.promise,
    async stop() {
      stopped = true
      await thread.stop()
    },
  }
}
