import type { CallPattern, FaultKind, FaultRule, NumberedCall } from '#local/wire/faults/fault-plan.ts'
import type { Wire } from '#local/wire/wire.ts'
import type { CallFault, CallKind, CallPoint } from '../fault/fault.ts'
import type { SeenCall } from '../plan/moments.ts'
import type { Names } from './names.ts'

export interface CallGate {
  /** A call that comes `late` waits until another of its kind was answered, `patienceMs` of real time at most. */
  arm(faults: readonly CallFault[], patienceMs?: number): Promise<void>
  /** Nothing strikes any more; a call that is held back stays so. */
  disarm(): Promise<void>
  /** Calls held back go on now. True when there was one. */
  release(): boolean
  /** Every call of the stack's functions since `arm`, by where it stands: what partners send is theirs to repeat. */
  seen(): Promise<SeenCall[]>
  struck(): Promise<number>
}

interface GateOptions {
  readonly faults: Wire['faults']
  readonly names: Names
  readonly kill: (functionName: string) => void
}

/** The SDK tries DynamoDB four times; thrice as often is beyond the patience of two that call side by side, and of one that comes again. */
const LASTING = 12

const WIRE_KIND: Partial<Record<CallKind, { kind: FaultKind; times?: number }>> = {
  dropBefore: { kind: 'dropBefore' },
  dropAfter: { kind: 'dropAfter' },
  throttle: { kind: 'throttle', times: LASTING },
  error500: { kind: 'error500', times: LASTING },
  crashBefore: { kind: 'dropBefore' },
}

/** Brings faults of single calls to the wire; deaths and delays through its hook. */
export function callGate({ faults, names, kill }: GateOptions): CallGate {
  let unhook: (() => void) | undefined
  let hooked = 0
  let release: () => void = () => undefined
  let held = 0
  let active = false

  const same = (call: NumberedCall, point: CallPoint): boolean =>
    names.functionOf(call.caller) === point.function &&
    call.operation === point.operation &&
    names.resourceOf(call.resource) === point.resource

  function hookFor(planned: readonly CallFault[], patienceMs: number) {
    const ended = Promise.withResolvers<void>()
    release = ended.resolve
    const states = planned.map(fault => ({ fault, fitted: 0, n: -1, overtaken: Promise.withResolvers<void>() }))
    return async (call: NumberedCall, moment: 'before' | 'after'): Promise<void> => {
      for (const state of states) {
        const { fault } = state
        if (!same(call, fault)) continue
        if (moment === 'before' && active && ++state.fitted === fault.nth) {
          state.n = call.n
          // The others are counted by the wire.
          if (!WIRE_KIND[fault.kind]) hooked += 1
          if (fault.kind === 'late') await Promise.race([ended.promise, state.overtaken.promise, pause(patienceMs)])
          if (fault.kind === 'crashBefore' || fault.kind === 'slow') kill(call.caller)
          // Until everything else has been done again without it.
          if (fault.kind === 'slow') await hold(ended.promise)
        } else if (moment === 'after' && state.n === call.n && fault.kind === 'crashAfter') kill(call.caller)
        else if (moment === 'after' && call.n > state.n && state.n > 0) state.overtaken.resolve()
      }
    }
  }

  async function hold(until: Promise<void>): Promise<void> {
    held += 1
    await until
    held -= 1
  }

  return {
    async arm(planned, patienceMs = 0) {
      unhook?.()
      unhook = undefined
      hooked = 0
      active = true
      const needHook = planned.filter(({ kind }) => ['crashBefore', 'crashAfter', 'slow', 'late'].includes(kind))
      await faults.set({ rules: planned.flatMap(fault => ruleOf(fault, names)) })
      if (needHook.length > 0)
        unhook = faults.onCall(
          hookFor(needHook, patienceMs),
          needHook.map(fault => patternOf(fault, names)),
        )
    },
    async disarm() {
      active = false
      await faults.clear()
    },
    release() {
      const was = held > 0
      release()
      return was
    },
    async seen() {
      const counts = new Map<string, number>()
      const ours = (await faults.calls()).filter(({ caller }) => names.isFunction(caller))
      return ours.map(({ at, caller, operation, resource }) => {
        const key = `${caller} ${operation} ${resource}`
        const nth = (counts.get(key) ?? 0) + 1
        counts.set(key, nth)
        return { function: names.functionOf(caller), operation, resource: names.resourceOf(resource), nth, at }
      })
    },
    struck: async () => hooked + (await faults.struck()).filter(times => times > 0).length,
  }
}

function ruleOf(fault: CallFault, names: Names): FaultRule[] {
  const rule = WIRE_KIND[fault.kind]
  if (!rule) return []
  return [{ ...rule, ...patternOf(fault, names), nth: fault.nth }]
}

const patternOf = ({ function: name, operation, resource }: CallPoint, names: Names): CallPattern => ({
  ...{ caller: names.physical(name), operation, resource: names.resource(resource) },
})

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
