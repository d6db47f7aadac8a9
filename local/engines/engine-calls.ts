import type { Server } from 'node:http'
import type { Principal } from '#local/wire/authorise/principal.ts'
import type { FaultGate } from '#local/wire/faults/fault-gate.ts'
import { fits } from '#local/wire/faults/fault-plan.ts'
import type { MeteredCall } from '#local/wire/meter/meter.ts'
import type { MeterBook } from '#local/wire/meter/meter-book.ts'
import type { EngineCall, EngineCalls, FromEngines, Request } from '#local/wire/rpc/messages.ts'
import type { WireContext } from '#local/wire/server/wire-context.ts'
import { pollerOperations } from '#local/wire/sqs/poller-operations.ts'
import { callHook } from './call-hook.ts'

interface Parts {
  readonly context: WireContext
  readonly gate: FaultGate
  readonly meter: MeterBook
  readonly record: (call: MeteredCall) => void
  readonly state: { closing: boolean; clockOffsetMs: number }
  readonly watch: { meter: boolean }
  readonly server: Server
  readonly post: (message: FromEngines) => void
}

type Handlers = {
  readonly [Name in EngineCall]: (
    ...args: Parameters<EngineCalls[Name]>
  ) => ReturnType<EngineCalls[Name]> | Promise<ReturnType<EngineCalls[Name]>>
}

/** Answers the main thread. */
export function engineCalls({ context, gate, meter, record, state, watch, server, post }: Parts) {
  const polls = pollerOperations(context)
  const waits = new Map<number, AbortController>()
  const hook = callHook(post)

  const principal = (roleKey: string): Principal => {
    const caller = context.callerOf(roleKey)
    if (!caller) throw new Error('Unknown role key')
    return caller
  }

  /** Pollers' calls cost as much as anybody's. */
  function billed<T>(roleKey: string, operation: string, queueArn: string, bytes: number, value: T): T {
    const resource = queueArn.split(':').at(-1) ?? queueArn
    const requests = Math.max(1, Math.ceil(bytes / 65_536))
    const cost = { wru: 0, rru: 0, wruByIndex: {}, requests, bytesIn: 0, bytesOut: bytes, status: 200 }
    record({ at: Date.now(), caller: principal(roleKey).name, service: 'sqs', operation, resource, ...cost })
    return value
  }

  const handlers: Handlers = {
    backlog: (mappingId, tableArn) => context.tap.backlog(mappingId, tableArn),
    checkpoint: (mappingId, position) => context.tap.checkpoint(mappingId, position),
    async receive(wait, roleKey, queueArn, max, waitSeconds) {
      const abort = new AbortController()
      waits.set(wait, abort)
      try {
        const messages = await polls.receive(principal(roleKey), queueArn, max, waitSeconds, abort.signal)
        const bytes = messages.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0)
        return billed(roleKey, 'ReceiveMessage', queueArn, bytes, messages)
      } finally {
        waits.delete(wait)
      }
    },
    abort: wait => waits.get(wait)?.abort(),
    delete(roleKey, queueArn, receiptHandles) {
      polls.delete(principal(roleKey), queueArn, receiptHandles)
      billed(roleKey, receiptHandles.length > 1 ? 'DeleteMessageBatch' : 'DeleteMessage', queueArn, 0, undefined)
    },
    release: (roleKey, queueArn, handle) => polls.release(principal(roleKey), queueArn, handle),
    deadLetter: (queueArn, handle) => polls.deadLetter(queueArn, handle),
    send: (roleKey, queueArn, body, delaySeconds) =>
      billed(
        roleKey,
        'SendMessage',
        queueArn,
        body.length,
        polls.send(principal(roleKey), queueArn, body, delaySeconds),
      ),
    depths: () => polls.depths(),
    meterRows: () => meter.rows(),
    resetMeter: () => meter.reset(),
    watchMeter(on) {
      watch.meter = on
    },
    setFaults: plan => gate.set(plan),
    clearFaults: () => gate.clear(),
    numberedCalls: () => gate.calls(),
    faultsStruck: () => gate.struck(),
    hookCalls(of) {
      // Only what somebody waits for goes to the main thread and back.
      gate.hook = of && ((call, moment) => (of.some(one => fits(one, call)) ? hook.ask(call, moment) : undefined))
    },
    passOn: id => hook.answered(id),
    grantsUsed: () => context.authoriser.grantsUsed(),
    sentAfter: name => context.outbox.after(name),
    setClockOffset(ms) {
      state.clockOffsetMs = ms
    },
    async stop() {
      state.closing = true
      for (const abort of waits.values()) abort.abort()
      context.fauxqs.queues.shutdown()
      server.close()
      server.closeAllConnections()
      context.tap.close()
      await Promise.all([context.dynamo.close(), context.fauxqs.close()])
    },
  }

  return async ({ id, call, args }: Request): Promise<void> => {
    try {
      const value = await (handlers[call] as (...args: readonly unknown[]) => unknown)(...args)
      if (id !== undefined) post({ kind: 'answer', id, value })
    } catch (error) {
      const { name, message } = error as Error
      if (id !== undefined) post({ kind: 'answer', id, error: { name, message } })
    }
  }
}
