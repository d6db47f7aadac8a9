import type { CallHook } from '#local/wire/faults/fault-gate.ts'
import type { FromEngines } from '#local/wire/rpc/messages.ts'

/** Lets the main thread's hook see a call and waits for it. */
export function callHook(post: (message: FromEngines) => void): { ask: CallHook; answered(hook: number): void } {
  const waiting = new Map<number, () => void>()
  let last = 0
  return {
    ask(call, moment) {
      last += 1
      const hook = last
      return new Promise(resolve => {
        waiting.set(hook, resolve)
        post({ kind: 'hook', hook, call, moment })
      })
    },
    answered(hook) {
      waiting.get(hook)?.()
      waiting.delete(hook)
    },
  }
}
