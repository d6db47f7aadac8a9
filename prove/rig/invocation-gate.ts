import { setTimeout as sleep } from 'node:timers/promises'
import { freeze, readSharedTime, type SharedTime } from '#local/clock/shared-time.ts'
import type { Functions } from '#local/functions/start-functions.ts'
import type { InvocationFault, InvocationKind } from '../fault/fault.ts'
import { aboutOf, type Happened } from './about.ts'

type Invoke = Functions['invoke']
type Answer = Awaited<ReturnType<Invoke>>

export interface Invoked {
  readonly function: string
  readonly nth: number
  /** Records in the event; 0: no batch. */
  readonly records: number
  /** Real time in ms. */
  readonly at: number
  until?: number
  /** See about.ts. */
  readonly about: string
}

export interface InvocationGate {
  around(invoke: Invoke): Invoke
  /** Counts from 1 again and lets these faults strike. */
  arm(faults: readonly InvocationFault[]): void
  /** Lets everything through; counting goes on. */
  disarm(): void
  seen(): readonly Invoked[]
  struck(): number
}

interface GateOptions {
  readonly nameOf: (function_: string) => string
  readonly sharedTime: () => SharedTime
}

const DEAD: Answer = { ok: false, error: { errorType: 'Runtime.ExitError', errorMessage: 'killed by the rig' } }
const SKEW_MS = 30_000
const OVERTAKEN_MS = 120

/** Stands around every invocation: numbers it by function, and does to it what a fault says. */
export function invocationGate({ nameOf, sharedTime }: GateOptions): InvocationGate {
  let armed: InvocationFault[] = []
  let seen: Invoked[] = []
  let counts = new Map<string, number>()
  let streamed = new Map<string, unknown[]>()
  let happened: Happened = new Map()
  let struck = 0

  const around =
    (invoke: Invoke): Invoke =>
    async (function_, event, requestId) => {
      const name = nameOf(function_)
      const records = recordsOf(event)
      const nth = (counts.get(name) ?? 0) + 1
      counts.set(name, nth)
      const about = aboutOf(event, happened)
      const invoked: Invoked = { function: name, nth, records: records?.length ?? 0, at: Date.now(), about }
      seen.push(invoked)
      const earlier = [...(streamed.get(name) ?? [])]
      streamed.set(name, [...earlier, event])
      const run = (what = event): Promise<Answer> =>
        invoke(function_, what, requestId).finally(() => {
          invoked.until = Date.now()
        })
      const fault = armed.find(each => each.function === name && each.nth === nth)
      if (!fault) return run()
      struck += 1
      return strike(fault.kind, { run, records, earlier })
    }

  async function strike(kind: InvocationKind, { run, records, earlier }: Struck): Promise<Answer> {
    switch (kind) {
      case 'crashEarly':
        return DEAD
      case 'crashLate':
        await run()
        return DEAD
      case 'duplicate':
        return (await Promise.all([run(), run()]))[0]
      case 'reorder':
        await sleep(OVERTAKEN_MS)
        return run()
      case 'replay':
        for (const event of earlier) await run(event)
        return run()
      case 'lost':
        return { ok: true, payload: { batchItemFailures: [] } }
      case 'partialBatch':
        return partial(run, records ?? [])
      case 'clockAhead':
        return skewed(SKEW_MS, run)
      case 'clockBehind':
        return skewed(-SKEW_MS, run)
      default:
        return kind satisfies never
    }
  }

  /** The clock stands still in the rig, so nothing else moves it meanwhile. */
  async function skewed(ms: number, run: Struck['run']): Promise<Answer> {
    const time = sharedTime()
    const right = readSharedTime(time, Date.now)
    freeze(time, right + ms)
    try {
      return await run()
    } finally {
      freeze(time, right)
    }
  }

  return {
    around,
    arm(faults) {
      armed = [...faults]
      seen = []
      counts = new Map()
      streamed = new Map()
      happened = new Map()
      struck = 0
    },
    disarm() {
      armed = []
    },
    seen: () => seen,
    struck: () => struck,
  }
}

interface Struck {
  readonly run: (event?: unknown) => Promise<Answer>
  readonly records: readonly BatchRecord[] | undefined
  readonly earlier: readonly unknown[]
}

interface BatchRecord {
  readonly messageId?: string
  readonly dynamodb?: { readonly SequenceNumber: string }
}

const recordsOf = (event: unknown): readonly BatchRecord[] | undefined =>
  typeof event === 'object' && event !== null && 'Records' in event ? (event.Records as BatchRecord[]) : undefined

/** Of several records the second half is never tried; a single one is done and counts as failed all the same. */
async function partial(run: Struck['run'], records: readonly BatchRecord[]): Promise<Answer> {
  const done = records.length === 1 ? 1 : Math.ceil(records.length / 2)
  const answer = await run({ Records: records.slice(0, done) })
  const failed = records.length === 1 ? records : records.slice(done)
  const ids = failed.map(({ messageId, dynamodb }) => messageId ?? dynamodb?.SequenceNumber)
  return answer.ok ? { ok: true, payload: { batchItemFailures: ids.map(id => ({ itemIdentifier: id })) } } : answer
}
